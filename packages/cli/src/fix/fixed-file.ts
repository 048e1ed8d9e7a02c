/** 改好的文件 What would be written, how many fixes it holds, and the changes in lines for a reader. */
export interface FixedFile {
  readonly applied: number
  readonly content: Uint8Array | string
  readonly changes: string
}
