import { basename, dirname, join, resolve } from 'node:path'
import { OperatorError } from '../operator-error.ts'
import type { Decision } from './decision.ts'
import { readJson } from './read-json.ts'

/** 发布记录 Every decision to publish in spite of a finding. It lies beside the column, not in it: what was let through is not for the public. */
export interface DecisionRecord {
  readonly path: string
  readonly decisions: readonly Decision[]
}

/** The record of a column; without decisions where there is none yet. */
export async function readRecord(site: string): Promise<DecisionRecord> {
  const whole = resolve(site)
  const path = join(dirname(whole), `${basename(whole)}.发布记录.json`)
  const content = await readJson(path)
  if (content === undefined) return { path, decisions: [] }
  if (typeof content === 'object' && content !== null && 'decisions' in content && isDecisions(content.decisions))
    return { path, decisions: content.decisions }
  throw new OperatorError(`${path}：不是合格的发布记录，没有覆盖它。请改名保存后再运行`)
}

function isDecisions(list: unknown): list is Decision[] {
  return Array.isArray(list) && list.every(isDecision)
}

function isDecision(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null || !('sha256' in entry && 'findings' in entry)) return false
  const { sha256, findings } = entry
  return (
    typeof sha256 === 'string' &&
    Array.isArray(findings) &&
    findings.every(each => typeof each === 'object' && each !== null && 'rule' in each && 'message' in each)
  )
}
