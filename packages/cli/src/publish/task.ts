import type { Column, Entry, WordSettings } from '@fazhi/publish'
import type { Publication } from '@fazhi/schema'
import type { GateFinding } from './gate-finding.ts'

/** What has to be known to set one report. It goes to another thread, so it is plain data. */
export interface SetTask {
  readonly kind: 'set'
  readonly path: string
  /** The file's path below the folder that is published, with forward slashes. */
  readonly key: string
  /** Where the same bodies' report on the year before is. */
  readonly before: string | null
  readonly profile: string | null
  readonly column: Column
  readonly publish: Publication
  readonly word: WordSettings
}

/** 一件事 To judge a file, or to set it. */
export type Task = { readonly kind: 'judge'; readonly path: string } | SetTask

/** What came of it. */
export interface Judged {
  readonly kind: 'judged'
  readonly failure: string | null
  readonly findings: readonly GateFinding[]
  readonly bodies: readonly string[]
  readonly year: number | null
}

export interface SetReport {
  readonly kind: 'set'
  readonly entry: Entry
  /** Its part in the search index. */
  readonly grams: string
  readonly files: readonly { readonly path: string; readonly content: string | Uint8Array }[]
  /** What the site should look at in its own data: 索引号 … */
  readonly remarks: readonly Remark[]
}

/** 对公开信息的提醒 `front`: where the file itself says what is meant: 第3行第5列 */
export interface Remark {
  readonly message: string
  readonly field: string | null
  readonly front: string | null
}

export type Outcome = Judged | SetReport
