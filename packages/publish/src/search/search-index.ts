/** 检索索引 For each pair of letters the reports that have it. */
export interface SearchIndex {
  /** In ascending order. */
  readonly slugs: readonly string[]
  readonly grams: ReadonlyMap<string, Postings>
}

/** 有这个二字组的报告 */
export interface Postings {
  /** Ascending places in `slugs`. */
  readonly places: readonly number[]
  /** How a page already published has them in writing, if the index was read back from one: most of it never has to be written again. */
  readonly written: string | null
}
