/** 读不了的格式 How it is known by its bytes, what it is, and what the writer can do. */
export interface ForeignFormat {
  /** The diagnostic's id after `file/`. */
  readonly rule: string
  /** The bytes it begins with, one character each. */
  readonly opening: string
  /** Words that must also occur in it, one of them. */
  readonly holds?: readonly string[]
  /** Whether these words are in UTF-16, as in an OLE directory. */
  readonly wide?: boolean
  /** Ends the sentence that begins with the file's name. */
  readonly message: string
}
