import type { Diagnostic, Report } from '@fazhi/schema'

/** 排版结果 The file's bytes and what the writer should know about them (rule ids `render/…`). */
export interface Rendered {
  readonly bytes: Uint8Array
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * 排版器 Sets a report in one file format. The same report and options give the same bytes, wherever and whenever they
 * are rendered. Total: any report gives a file; what could not be set as it should is a diagnostic.
 */
export interface Renderer<Options extends object = object> {
  readonly id: 'docx' | 'html' | 'markdown'
  /** What a writer calls the format: Word 文档 */
  readonly term: string
  /** With its dot: `.docx` */
  readonly extension: string
  readonly mediaType: string
  render(report: Report, options?: Options): Rendered | Promise<Rendered>
}
