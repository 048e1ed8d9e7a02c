import type { Heading } from './heading.ts'

/** 疑似标题 A numbered line that reads as a heading (`sure`), or could be a mere sentence and follows its siblings. */
export interface HeadingCandidate {
  readonly heading: Heading
  readonly sure: boolean
}
