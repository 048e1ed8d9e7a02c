/** 文件 A file as handed in. The name is for messages and a hint of last resort: the content decides which reader takes it. */
export interface InputFile {
  readonly name: string
  readonly bytes: Uint8Array
}
