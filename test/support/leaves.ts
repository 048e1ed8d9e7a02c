import type { Text } from '../../packages/schema/src/index.ts'

/** Words on their way into a report: each leaf is told where it stands in the text that has grown so far. */
export function leaves(): { readonly leaf: (words: string) => Text; readonly text: () => string } {
  let text = ''
  return {
    leaf: words => {
      const start = text.length
      text += words
      return { span: { start, end: start + words.length }, text: words }
    },
    text: () => text,
  }
}
