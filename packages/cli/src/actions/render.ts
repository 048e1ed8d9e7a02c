import { basename, dirname, extname, join } from 'node:path'
import { parseReadable } from '../input/parse-readable.ts'
import { OperatorError } from '../operator-error.ts'
import { pageAssets } from '../output/page-assets.ts'
import { type PageOptions, pageSettings } from '../output/page-settings.ts'
import { putFile } from '../output/put-file.ts'
import { renderTo, targetsOf } from '../output/render-to.ts'
import { type WordOptions, wordSettings } from '../output/word-settings.ts'

interface Options extends WordOptions, PageOptions {
  readonly assets?: boolean
  readonly to: string
  readonly out: string
  /** Whether Word files keep where their numbers came from, where the file knows; false only with --no-bind. */
  readonly bind?: boolean
  readonly force?: boolean
}

/** Sets one report in every format asked for. */
export async function render(path: string, options: Options): Promise<number> {
  const targets = targetsOf(options.to)
  if (options.assets === true && !targets.includes('html')) throw new OperatorError('--assets 是放在网页旁边的文件，请同时写 --to html')
  const parsed = await parseReadable(path)
  const charted = options.charts === true || options.previous !== undefined
  const page = targets.includes('html') || (charted && targets.includes('docx')) ? await pageSettings(parsed, path, options) : null
  const stem = basename(path, extname(path))
  const given = { input: path, force: options.force ?? false }
  const assets =
    options.assets === true && page?.settings.examination ? pageAssets(parsed.report, page.settings.examination, stem, targets) : null
  for (const [name, content] of assets?.files ?? []) {
    await putFile(join(options.out, name), content, given)
    process.stdout.write(`数字：${join(options.out, name)}\n`)
  }
  const downloads = assets === null ? {} : { downloads: assets.downloads }
  await renderTo(parsed.report, {
    ...given,
    to: options.to,
    out: options.out,
    stem,
    settings: {
      ...(await wordSettings(options, dirname(path))),
      ...page?.settings,
      ...downloads,
      bound: options.bind === false ? [] : parsed.source.bound,
    },
    ...(page === null ? {} : { sentence: page.sentence }),
  })
  return 0
}
