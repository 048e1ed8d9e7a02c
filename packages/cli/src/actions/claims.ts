import type { Claim, Quantity, Verdict } from '@fazhi/schema'
import { inspect } from '../inspect/inspect.ts'
import { OperatorError } from '../operator-error.ts'
import { type Paint, paintFor } from '../output/paint.ts'
import { placeWords } from '../output/place-words.ts'

const verdicts: Readonly<Record<Verdict, readonly [string, 'green' | 'red' | 'yellow' | 'dim']>> = {
  consistent: ['相符', 'green'],
  truncated: ['相符（舍尾）', 'yellow'],
  inconsistent: ['不符', 'red'],
  unverifiable: ['无法判断', 'dim'],
}

/** Prints every claim with its working, then how much of the report nobody could check, and why. */
export async function claims(path: string, options: { all?: boolean }): Promise<number> {
  const inspection = await inspect(path)
  if (inspection.failure !== null) throw new OperatorError(inspection.failure)
  const { examination } = inspection
  const paint = paintFor(process.stdout, process.env)
  const place = placeWords(inspection)
  for (const claim of examination.claims) process.stdout.write(`${entry(claim, place(claim.stated.span).short, paint)}\n`)
  const { quantities, examined } = examination.coverage
  process.stdout.write(`\n读出数字${quantities}个，可以核对${examined}个，没有别的数字可以核对${quantities - examined}个：\n`)
  const reasons = new Map<string, Quantity[]>()
  for (const { quantity, reason } of examination.unexamined) reasons.set(reason, [...(reasons.get(reason) ?? []), quantity])
  for (const [reason, list] of reasons) {
    process.stdout.write(`  ${reason}：${list.length}个\n`)
    if (!options.all) continue
    for (const quantity of list) process.stdout.write(`    ${place(quantity.span).short} ${quantity.label}${quantity.text}\n`)
  }
  if (!options.all && examination.unexamined.length > 0) process.stdout.write('加 --all 逐个列出。\n')
  return 0
}

function entry(claim: Claim, line: string, paint: Paint): string {
  const [word, style] = verdicts[claim.verdict]
  const remarks = (claim.remarks ?? []).map(remark => `\n      ${remark}`).join('')
  const repair = claim.repair ? `\n      改一处即可：${claim.repair.quantity.text} → ${claim.repair.text}` : ''
  return `${paint(style, word)}  ${line}  ${claim.subject}${claim.stated.text}\n      ${claim.because}${repair}${remarks}`
}
