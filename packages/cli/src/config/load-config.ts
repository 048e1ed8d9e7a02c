import { readFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { OperatorError } from '../operator-error.ts'
import type { Config } from './config.ts'
import { findUp } from './find-up.ts'

export const configName = 'fazhi.config.yaml'

/** A configuration with where it was found; `ignored` judges a path by the patterns of `ignore`. */
export interface LoadedConfig {
  readonly config: Config
  readonly path: string | null
  readonly ignored: (path: string) => boolean
}

const none: LoadedConfig = { config: {}, path: null, ignored: () => false }

/** The nearest `fazhi.config.yaml` at or above a folder. YAML and its checker are loaded only where there is one. */
export async function loadConfig(folder: string): Promise<LoadedConfig> {
  const path = findUp(configName, folder)
  if (path === null) return none
  const { LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines })
  const [broken] = document.errors
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0])
    throw new OperatorError(`${path} 第${line}行第${col}列：不是合格的 YAML，请检查缩进、冒号后的空格和引号（${broken.code}）`)
  }
  const { Config } = await import('./config.ts')
  const parsed = Config.safeParse(document.toJS() ?? {})
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const where = issue?.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : (issue?.path ?? [])
    const node = document.getIn(where, true) as { range?: [number, number, number] } | undefined // a node of the YAML tree, or a bare value
    const at = node?.range ? lines.linePos(node.range[0]) : { line: 1, col: 1 }
    throw new OperatorError(`${path} 第${at.line}行第${at.col}列：${explain(issue, where.map(String).join('.'))}`)
  }
  return { config: parsed.data, path, ignored: await ignoring(parsed.data.ignore ?? [], dirname(path)) }
}

function explain(issue: { code?: string; message: string } | undefined, key: string): string {
  if (issue?.code === 'unrecognized_keys') return `不认识的设置“${key}”，可用的有 profile、rules、ignore、fonts、margins、publish`
  if (key.startsWith('rules.')) return `“${key.slice(6)}”的值应为 off、info、warning、error 之一`
  return `设置“${key}”的值不对`
}

async function ignoring(patterns: readonly string[], base: string): Promise<(path: string) => boolean> {
  if (patterns.length === 0) return () => false
  const { default: picomatch } = await import('picomatch')
  const matches = picomatch([...patterns])
  return path => matches(relative(base, path).replaceAll('\\', '/'))
}
