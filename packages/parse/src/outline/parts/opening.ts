import { sentenceEnd } from '../sentence-end.ts'

/** The first words of a stretch that has no heading to be called by. */
export function opening(text: string): string {
  const end = sentenceEnd(text, 0, 40)
  return text.slice(0, end < 0 ? 40 : end)
}
