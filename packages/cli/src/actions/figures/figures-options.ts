/** Options of `fazhi figures`, as the command line gives them. */
export interface FiguresOptions {
  readonly output?: string
  readonly profile: string
  readonly last?: string
  readonly year?: string
  readonly draft?: string
  readonly figures?: string
  readonly format: 'pretty' | 'json'
  readonly force?: boolean
}
