import type { Examination, Profile, Report, Source } from '@fazhi/schema'

/** 核验对象 What every rule looks at: the reading text, the tree, what the claims engine made of it, and whose report it is. */
export interface Subject {
  readonly source: Source
  readonly report: Report
  readonly examination: Examination
  readonly profile: Profile
}
