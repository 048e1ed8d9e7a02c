import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { OperatorError } from '../operator-error.ts'
import { findUp } from './find-up.ts'

export const baselineName = 'fazhi.baseline.json'

/** 已知发现 Findings that somebody has looked at and let stand, by file and fingerprint. */
export interface Baseline {
  readonly path: string
  readonly findings: Readonly<Record<string, readonly string[]>>
}

/** The nearest baseline at or above a folder, or an empty one that would be written there. */
export function loadBaseline(folder: string): Baseline {
  const path = findUp(baselineName, folder)
  if (path === null) return { path: join(resolve(folder), baselineName), findings: {} }
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (isBaseline(content)) return { path, findings: content.findings }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new OperatorError(`${path}：不是合格的基线文件，请用 fazhi check --update-baseline 重新生成`)
}

/** The key under which a baseline keeps a file: its path from the baseline's folder, with forward slashes. */
export function baselineKey(baseline: Baseline, file: string): string {
  return relative(dirname(baseline.path), resolve(file)).replaceAll('\\', '/')
}

function isBaseline(content: unknown): content is { findings: Record<string, string[]> } {
  if (typeof content !== 'object' || content === null || !('findings' in content)) return false
  const { findings } = content
  if (typeof findings !== 'object' || findings === null) return false
  return Object.values(findings).every(list => Array.isArray(list) && list.every(entry => typeof entry === 'string'))
}
