import type { Mention } from '../reading/mention.ts'
import type { Sides } from './change-sides.ts'
import { formerBeside } from './former-beside.ts'
import { fromByTo } from './from-by-to.ts'
import { heldAgainst } from './held-against.ts'
import { namedCurrent } from './named-current.ts'

/** 另有说法的两端 What a change is from and to, where its own sentence says so in a way of its own. */
export function toldSides(mentions: readonly Mention[], change: Mention): Sides | null {
  return fromByTo(mentions, change) ?? formerBeside(mentions, change) ?? heldAgainst(mentions, change) ?? namedCurrent(mentions, change)
}
