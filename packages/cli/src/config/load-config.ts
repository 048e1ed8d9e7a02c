import { readFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { OperatorError } from '../operator-error.ts'
import type { Config } from './config.ts'
import { findUp } from './find-up.ts'

export const configName = 'fazhi.config.yaml'

/** A configuration with where it was found; `ignored` judges a path by the patterns of `ignore`; `placeOf` says where a setting stands. */
export interface LoadedConfig {
  readonly config: Config
  readonly path: string | null
  readonly ignored: (path: string) => boolean
  /** fazhi.config.yaml 第3行第5列; `null` for what is not set. */
  readonly placeOf: (setting: readonly string[]) => string | null
}

const none: LoadedConfig = { config: {}, path: null, ignored: () => false, placeOf: () => null }

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
  const placeOf = (setting: readonly PropertyKey[]): string | null => {
    const node = document.getIn(setting, true) as { range?: [number, number, number] } | undefined // a node of the YAML tree, or a bare value
    if (!node?.range) return null
    const { line, col } = lines.linePos(node.range[0])
    return `${path} 第${line}行第${col}列`
  }
  const { Config } = await import('./config.ts')
  const parsed = Config.safeParse(document.toJS() ?? {})
  const [issue] = parsed.error?.issues ?? []
  if (issue) {
    const { explainIssue } = await import('./explain-issue.ts')
    const where = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
    throw new OperatorError(`${placeOf(where) ?? `${path} 第1行第1列`}：${explainIssue(issue)}`)
  }
  return { config: parsed.data ?? {}, path, ignored: await ignoring(parsed.data?.ignore ?? [], dirname(path)), placeOf }
}

async function ignoring(patterns: readonly string[], base: string): Promise<(path: string) => boolean> {
  if (patterns.length === 0) return () => false
  const { default: picomatch } = await import('picomatch')
  const matches = picomatch([...patterns])
  return path => matches(relative(base, path).replaceAll('\\', '/'))
}
