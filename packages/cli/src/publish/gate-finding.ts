/** 公开前查出的一条 */
export interface GateFinding {
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly message: string
  /** 第12行 */
  readonly place: string
}
