import type { KnownIndicator, Rational } from '@fazhi/schema'

/** 一项数据 A figure as entered: once. */
export interface Figure {
  readonly known: KnownIndicator
  /** `null`: still to be filled in. */
  readonly value: Rational | null
  /** 上年数 */
  readonly last: Rational | null
  /** 数据来源 */
  readonly source?: string
  /** 责任部门 */
  readonly department?: string
  readonly line: number
  readonly column: number
}

/** 全部数据 By indicator id. */
export type Figures = ReadonlyMap<string, Figure>
