import type { Entry } from '@fazhi/publish'

/** 发布清单 What a column was made from and what it is made of: by it a later run knows what has changed and which files are its own. */
export interface Manifest {
  readonly version: 1
  /** What all reports depend on: the program's version and the settings of the column. */
  readonly settings: string
  /** By the file's path below the folder that is published. */
  readonly reports: Readonly<Record<string, PublishedReport>>
  /** The column's own pages: SHA-256 by path. */
  readonly files: Readonly<Record<string, string>>
}

/** 发布过的一份报告 */
export interface PublishedReport {
  /** SHA-256 of the file and of what the configuration says of it. */
  readonly input: string
  /** SHA-256 of the file with the same bodies' report on the year before, whose figures stand beside this one's. */
  readonly before: string | null
  readonly entry: Entry
  /** SHA-256 by path. */
  readonly files: Readonly<Record<string, string>>
}
