import type { Leaf } from '../reading/leaves.ts'
import { sentencesOf } from '../reading/sentences.ts'

/** 承诺的着落 What A's plan announced, and the sentence of B that speaks of it, if one does. */
export interface TracedPromise {
  readonly promise: string
  /** `found`: B says so in much the same words; `likely`: something like it; `missing`: nothing that near. */
  readonly trace: 'found' | 'likely' | 'missing'
  /** The nearest sentence of B, also where it is not near enough. */
  readonly sentence: string | null
  /** 0 to 1: how much of the telling words of its best clause the sentence holds. */
  readonly score: number
}

const found = 0.5
const likely = 0.3

/** 追踪承诺 Pairs of characters weigh the more, the fewer sentences of B hold them: 政府 says little, 回头看 says much. */
export const tracePromises = (promises: readonly string[], b: readonly Leaf[]): readonly TracedPromise[] => {
  const sentences = b
    .filter(({ role }) => role !== 'plan')
    .flatMap(({ text }) => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim()))
    .filter(sentence => sentence.length > 6)
  const holders = new Map<string, Set<number>>()
  sentences.forEach((sentence, at) => {
    for (const pair of pairsOf(sentence)) holders.set(pair, (holders.get(pair) ?? new Set()).add(at))
  })
  const weight = (pair: string): number => Math.log((sentences.length + 2) / ((holders.get(pair)?.size ?? 0) + 1))

  const nearest = (clause: string): { readonly at: number; readonly score: number } => {
    const pairs = pairsOf(clause)
    const whole = [...pairs].reduce((sum, pair) => sum + weight(pair), 0)
    const scores = new Map<number, number>()
    for (const pair of pairs) for (const at of holders.get(pair) ?? []) scores.set(at, (scores.get(at) ?? 0) + weight(pair))
    const [best] = [...scores].toSorted(([, x], [, y]) => y - x)
    return best === undefined || whole === 0 ? { at: -1, score: 0 } : { at: best[0], score: best[1] / whole }
  }

  return promises.map(promise => {
    const clauses = promise.split(/[，,；;。]/).filter(clause => clause.length >= 6)
    const [best = { at: -1, score: 0 }] = (clauses.length > 0 ? clauses : [promise]).map(nearest).toSorted((x, y) => y.score - x.score)
    const trace = best.score >= found ? 'found' : best.score >= likely ? 'likely' : 'missing'
    return { promise, trace, sentence: sentences[best.at] ?? null, score: best.score }
  })
}

const pairsOf = (text: string): ReadonlySet<string> => {
  const pairs = new Set<string>()
  for (const run of text.match(/[\u4e00-\u9fff]{2,}/g) ?? [])
    for (let at = 0; at + 1 < run.length; at += 1) pairs.add(run.slice(at, at + 2))
  return pairs
}
