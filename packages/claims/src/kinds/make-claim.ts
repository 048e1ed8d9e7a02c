import type { Claim, ClaimKind, Interval, Verdict } from '@fazhi/schema'
import type { Mention } from '../reading/mention.ts'
import { subjectOf } from './subject-of.ts'

type Extras = Pick<Claim, 'repair' | 'remarks' | 'fault'>

interface Parts {
  readonly kind: ClaimKind
  readonly stated: Mention
  readonly operands: readonly (readonly [role: string, mention: Pick<Mention, 'quantity'>])[]
  readonly computed: Interval | null
  readonly verdict: Verdict
  readonly because: string
  readonly subject?: string | undefined
}

const none: Extras = {}

/** Puts a claim together; its span reaches from the first to the last number it rests on. */
export function makeClaim({ kind, stated, operands, computed, verdict, because, subject }: Parts, extras: Extras = none): Claim {
  let start = stated.quantity.span.start
  let end = stated.quantity.span.end
  for (const [, { quantity }] of operands) {
    start = Math.min(start, quantity.span.start)
    end = Math.max(end, quantity.span.end)
  }
  const claim = {
    kind,
    span: { start, end },
    subject: subject ?? subjectOf(stated),
    stated: stated.quantity,
    operands: operands.map(([role, { quantity }]) => ({ role, quantity })),
    computed,
    verdict,
    because,
  }
  return isPlain(extras) ? claim : { ...claim, ...extras }
}

/** Most claims have nothing to add; putting nothing to them costs as much as putting much. */
function isPlain({ repair, remarks, fault }: Extras): boolean {
  return repair === undefined && remarks === undefined && fault === undefined
}
