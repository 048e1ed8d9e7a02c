import type { Fate, Piece } from './fate.ts'

/** 旧数清点 How many numbers of last year's report went where. `kept` must be 0: a number silently carried over. */
export type Account = Readonly<Record<Fate | 'kept', number>>

const digits = /[0-9０-９]+(?:[.．,，][0-9０-９]+)*/g

/** Every run of digits of the old text, by what became of it; a number in Chinese characters counts where it was bound, opened or reviewed. */
export const takeAccount = (pieces: readonly Piece[]): Account => {
  const account = { bound: 0, open: 0, year: 0, review: 0, name: 0, kept: 0 }
  for (const { old, fate } of pieces) {
    const runs = old.match(digits)?.length ?? 0
    if (fate === 'words') account.kept += runs
    else account[fate] += runs === 0 && (fate === 'bound' || fate === 'open' || fate === 'review') && old !== '' ? 1 : runs
  }
  return account
}
