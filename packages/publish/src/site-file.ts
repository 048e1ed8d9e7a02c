/** 专栏里的一个文件 `path` is relative, with forward slashes, ASCII. */
export interface SiteFile {
  readonly path: string
  readonly content: string | Uint8Array
}
