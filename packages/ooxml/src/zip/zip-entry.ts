/** One entry of the zip's central directory, with where its bytes lie in the file. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly flags: number
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  /** Where the local header begins, counted from the start of the bytes. */
  readonly headerStart: number
  /** The compressed bytes `[dataStart, dataEnd)`. */
  readonly dataStart: number
  readonly dataEnd: number
  /** The entry's record in the central directory `[recordStart, recordEnd)`. */
  readonly recordStart: number
  readonly recordEnd: number
}
