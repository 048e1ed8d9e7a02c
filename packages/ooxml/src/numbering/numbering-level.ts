/** One level of a list: how its number is made up. */
export interface NumberingLevel {
  readonly start: number
  /** ST_NumberFormat: `chineseCountingThousand`, `decimal` … */
  readonly format: string
  /** What stands around the numbers: 第%1章, （%2）. */
  readonly text: string
  /** What follows the number. */
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** 0: never begins again; n: only when one of the first n levels moved on; `null`: when any higher level did. */
  readonly restartAfter: number | null
  /** 正规编号: every number in it is written 1, 2, 3. */
  readonly legal: boolean
  /** The paragraph style that stands for this level. */
  readonly style: string | null
  readonly hidden: boolean
}
