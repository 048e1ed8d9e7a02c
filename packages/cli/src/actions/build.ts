import { basename, dirname, extname } from 'node:path'
import { boundTexts, compose, type DraftDiagnostic } from '@fazhi/draft'
import { parse } from '@fazhi/parse'
import { figuresBeside } from '../input/figures-beside.ts'
import { readText } from '../input/read-text.ts'
import { pageSettings } from '../output/page-settings.ts'
import { renderTo, targetsOf } from '../output/render-to.ts'
import { severityTerms } from '../output/severity-terms.ts'
import { type WordOptions, wordSettings } from '../output/word-settings.ts'

interface Options extends WordOptions {
  readonly figures?: string
  readonly to: string
  readonly out: string
  /** Whether Word files keep where their numbers came from; false only with --no-bind. */
  readonly bind?: boolean
  readonly force?: boolean
}

/** Draft and figures to a finished report. 0 done; 1 something in draft or figures is wrong, said with its place, and nothing is written. */
export async function build(path: string, options: Options): Promise<number> {
  const targets = targetsOf(options.to)
  const given = await figuresBeside(path, options.figures)
  const { markdown, diagnostics, bindings, unused } = compose(await readText(path), given.figures)
  const troubles = [...say(given.path ?? '', given.diagnostics), ...say(path, diagnostics)]
  if (troubles.some(severity => severity === 'error')) {
    process.stderr.write('没有成稿：请先改正上面的错误\n')
    return 1
  }
  if (unused.length > 0)
    process.stderr.write(`提示：数据里有${unused.length}项草稿没有用到：${unused.slice(0, 8).join('、')}${unused.length > 8 ? '等' : ''}\n`)
  const parsed = parse({ name: path, bytes: new TextEncoder().encode(markdown) })
  // The finished text has other lines than the draft: what is said of it has no place in the officer's file.
  const page = targets.includes('html') ? await pageSettings({ ...parsed, original: null }, path, {}) : { settings: {} }
  await renderTo(parsed.report, {
    to: options.to,
    out: options.out,
    stem: basename(path, extname(path)),
    input: path,
    force: options.force ?? false,
    ...page,
    settings: {
      ...(await wordSettings(options, dirname(path))),
      ...page.settings,
      bound: options.bind === false ? [] : boundTexts(bindings, parsed.source),
    },
  })
  return 0
}

/** Says each finding with its place; returns their severities. */
function say(path: string, diagnostics: readonly DraftDiagnostic[]) {
  return diagnostics.map(({ severity, line, column, message, basis }) => {
    const reason = basis === undefined ? '' : `（${basis}）`
    process.stderr.write(`${severityTerms[severity]}：${path} 第${line}行第${column}列：${message}${reason}\n`)
    return severity
  })
}
