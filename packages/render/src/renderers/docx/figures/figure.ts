/** 图 A picture or chart as a file of pixels. */
export interface Figure {
  readonly bytes: Uint8Array
  readonly format: 'png' | 'jpg'
  /** As it should be printed, in millimetres; made smaller, in proportion, where that is wider or taller than the page allows. */
  readonly width: number
  readonly height: number
  /** 图题 */
  readonly caption: string
  /** 替代文字 What the picture says, for who cannot see it. */
  readonly alternative: string
}
