import type { PROBLEM_SENTENCES } from './problem-sentences.ts'

/** 文件问题 Something about the file itself that kept all or part of it from being read. */
export interface DocxProblem {
  readonly code: keyof typeof PROBLEM_SENTENCES
  /** `error`: nothing, or not the body, could be read; `warning`: something is missing; `info`: worth knowing. */
  readonly severity: 'error' | 'warning' | 'info'
  /** 一句话 What is wrong, why, and what to do now. */
  readonly message: string
  /** The part of the package it is about, when it is about one. */
  readonly part: string | null
}
