const claims = {}

import { parse } from '@fazhi/parse'
import * as schema from '@fazhi/schema'
import type { Example } from '../src/rule.ts'
import type { Subject } from '../src/subject.ts'

const A = { text: 'x', confidence: 'A' } as const
const fallback: any = {
  id: 'county',
  term: '县',
  description: '',
  parts: ['achievements', 'shortcomings', 'leadership', 'plan'].map(role => ({
    role,
    required: true,
    causes: role === 'shortcomings',
    basis: A,
  })),
  deadlines: { submit: { month: 3, day: 1, basis: A }, publish: { month: 4, day: 1, basis: A } },
  addressees: [],
  copies: [],
}

/** What the rules would see of an example, its marks taken out. */
export const subjectOf = (example: Example): Subject => {
  const { text, profile: id } = typeof example === 'string' ? { text: example, profile: 'county' } : example
  const parsed = parse({ name: '例文.txt', bytes: new TextEncoder().encode(text) })
  const profile = ((schema as any).profiles ?? [fallback]).find((entry: any) => entry.id === id) ?? fallback
  const examination = (claims as any).examine?.(parsed.report) ?? {
    quantities: [],
    claims: [],
    coverage: { quantities: 0, examined: 0 },
    unexamined: [],
  }
  return { source: parsed.source, report: parsed.report, examination, profile }
}
