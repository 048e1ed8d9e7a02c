import type { Markup } from './markup.ts'

/** Text of our own that is HTML already, or stands where HTML does not escape (a style sheet, JSON-LD). Never words of a report. */
export function verbatim(html: string): Markup {
  // The brand exists for the compiler only.
  return { html } as Markup
}
