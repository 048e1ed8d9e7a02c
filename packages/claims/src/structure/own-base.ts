import type { Mention } from '../reading/mention.ts'
import { heldFormer, type Sides } from './change-sides.ts'
import { sameThings } from './same-things.ts'

/** 举报8642件（去年同期8965件）、投诉31207件（去年同期27764件），分别…: the base in the bracket right behind each. */
export function ownBase(mentions: readonly Mention[], current: Mention, change: Mention): Sides | null {
  const held = heldFormer(mentions, current)
  if (held) return { current, base: held, sure: true }
  const base = mentions[current.index + 1]
  return base?.role === 'base' && base.holder === current && base.index < change.index && sameThings(base, current)
    ? { current, base, sure: true }
    : null
}
