import type { InputFile } from '../input-file.ts'
import type { ParseOptions } from '../parse-options.ts'
import type { Reading } from '../reading/reading.ts'

/** 读取器 One file format. Readers are asked in the order of `claim`, highest first; the first who accepts reads the file. */
export interface Reader {
  readonly id: string
  /** 0 … 9: how sure a reader is when it accepts. Signatures of binary formats 9, plain text 0. */
  readonly claim: number
  readonly accepts: (file: InputFile) => boolean
  readonly read: (file: InputFile, options: ParseOptions) => Reading
}
