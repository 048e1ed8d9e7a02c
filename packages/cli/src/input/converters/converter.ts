/** 转换 Turns a format that the readers only recognise into one they read. */
export interface Converter {
  /** What `parse` says of such a file: rule ids `file/…`. */
  readonly rules: readonly string[]
  /** For the note that goes with the report: 由 LibreOffice 转换后读取 */
  readonly note: string
  /** The file in another format; `null` where this machine cannot do it. */
  convert(name: string, bytes: Uint8Array): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>
}
