import { chineseAt } from './chinese.ts'

/** 两、三、十、12 How many a word of one character or two digits says, as it stands before 类、项、年. */
export function few(word: string): number {
  return Number(chineseAt(word, 0)?.units ?? word)
}
