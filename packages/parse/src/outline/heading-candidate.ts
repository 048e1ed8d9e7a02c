import type { Heading } from './heading.ts'

/**
 * 疑似标题 A numbered line that reads as a heading (`sure`), that is a whole sentence but has something under it (`likely`), or
 * that could be a mere sentence and follows its siblings (`doubtful`).
 */
export interface HeadingCandidate {
  readonly heading: Heading
  readonly as: 'sure' | 'likely' | 'doubtful'
}
