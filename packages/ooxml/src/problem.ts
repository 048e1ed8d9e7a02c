import type { DocxProblem } from './docx-problem.ts'
import { PROBLEM_SENTENCES } from './problem-sentences.ts'

/** Makes a problem out of its code and the facts its sentence names. */
export function problem(code: DocxProblem['code'], facts: Readonly<Record<string, string | number>> = {}): DocxProblem {
  const { severity, sentence } = PROBLEM_SENTENCES[code]
  const message = sentence.replace(/\{(\w+)\}/g, (_, key: string) => String(facts[key] ?? ''))
  return { code, severity, message, part: typeof facts.part === 'string' ? facts.part : null }
}
