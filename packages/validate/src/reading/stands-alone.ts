import type { Part } from '@fazhi/schema'

/** Whether a mandated part has a heading, or at least begins its paragraph: otherwise it is mentioned in passing. */
export const standsAlone = (text: string, { own, span }: Part): boolean =>
  own || /(?:^|\n)[ \t\u3000]*$/.test(text.slice(Math.max(0, span.start - 20), span.start))
