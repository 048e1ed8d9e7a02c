import type { Mention } from '../reading/mention.ts'

/** 件、宗、起 count the same cases; 个、项 count anything. */
const cases = '件宗起份封例桩单'

/** 条、篇、则 count the same pieces of news. */
const pieces = '条篇则'
const occasions = ['场', '场次']

/** 同类量 Whether two numbers count things that may be added: the same unit, or two words for a case. */
export function sameThings(a: Mention, b: Mention): boolean {
  const x = a.number
  const y = b.number
  if (x.unit === y.unit) return true
  if (x.family !== y.family) return false
  if (x.family === 'time') return occasions.includes(x.unit) && occasions.includes(y.unit)
  if (x.family === 'case') {
    if (pieces.includes(x.unit) && pieces.includes(y.unit)) return true
    const either = x.unit.endsWith('(次)') || y.unit.endsWith('(次)')
    return cases.includes(x.unit.charAt(0)) && cases.includes(y.unit.charAt(0)) && (either || x.unit.length === y.unit.length)
  }
  return x.family === 'person' && x.unit !== '人次' && y.unit !== '人次'
}

/** A looser kinship, enough for part and whole under 其中: 140件次 and 8件, 96人 and 94名. */
export function akin(a: Mention, b: Mention): boolean {
  if (sameThings(a, b)) return true
  const x = a.number
  const y = b.number
  return x.family === y.family && (x.family === 'case' || x.family === 'person' || x.family === 'money')
}
