/**
 * 提纲的一段 What belongs under one sub-heading: guidance for the writer, and sentences in which `{id}` stands for an indicator of the
 * register (its name and unit are written from there).
 */
export interface Passage {
  readonly title: string
  /** 写什么 One piece of advice per entry. */
  readonly guidance: readonly string[]
  readonly sentences: readonly string[]
  /** 不适用的报告主体 Profiles that have no such business. */
  readonly notFor?: readonly string[]
}
