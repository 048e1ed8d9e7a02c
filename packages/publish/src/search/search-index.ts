/** 检索索引 For each pair of letters the reports that have it, as ascending places in `slugs`. */
export interface SearchIndex {
  /** In ascending order. */
  readonly slugs: readonly string[]
  readonly grams: ReadonlyMap<string, readonly number[]>
}
