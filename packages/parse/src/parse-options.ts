/** 读取选项 What the surroundings may lend: nothing is needed. */
export interface ParseOptions {
  /** Inflates raw DEFLATE data faster than the built-in one (Node: zlib.inflateRawSync). */
  readonly inflate?: (compressed: Uint8Array, size: number) => Uint8Array
  /** 修订 Word files as if all tracked changes were accepted (the default), or as if all were rejected. */
  readonly revisions?: 'accepted' | 'original'
}
