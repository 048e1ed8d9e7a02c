import { readFile as read } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import type { Renderer } from '@fazhi/render'
import { loadConfig } from '../config/load-config.ts'
import { parseReadable } from '../input/parse-readable.ts'
import { OperatorError } from '../operator-error.ts'
import { severityTerms } from '../output/severity-terms.ts'
import { writeFile } from '../output/write-file.ts'

interface Options {
  readonly to: string
  readonly out: string
  readonly form: 'public' | 'submitted'
  readonly fonts?: 'fangzheng' | 'windows' | 'linux'
  readonly margins?: 'dialog' | 'ruler'
  readonly force?: boolean
}

/** Each renderer's library is loaded only when its format is asked for. */
const renderers: Readonly<Record<string, () => Promise<Renderer>>> = {
  docx: async () => (await import('@fazhi/render/docx')).docx,
  html: async () => (await import('@fazhi/render/html')).html,
  md: async () => (await import('@fazhi/render/markdown')).markdown,
}

/** Sets one report in every format asked for and prints where the files lie. */
export async function render(path: string, options: Options): Promise<number> {
  const targets = options.to.split(',').map(name => name.trim().replace(/^markdown$/, 'md'))
  const unknown = targets.find(name => !(name in renderers))
  if (unknown !== undefined) throw new OperatorError(`没有“${unknown}”这种格式，可用的有 ${Object.keys(renderers).join('、')}`)
  const { config } = await loadConfig(options.out)
  const { report } = await parseReadable(path)
  for (const target of targets) {
    const renderer = await renderers[target]?.()
    if (!renderer) continue
    const settings = { form: options.form, fonts: options.fonts ?? config.fonts, margins: options.margins ?? config.margins }
    const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
    const { bytes, diagnostics } = await renderer.render(report, given)
    const place = join(options.out, `${basename(path, extname(path))}${renderer.extension}`)
    await refuseToOverwrite(place, path, bytes, options.force ?? false)
    await writeFile(place, bytes)
    process.stdout.write(`${renderer.term}：${place}\n`)
    for (const entry of diagnostics) process.stderr.write(`${severityTerms[entry.severity]}：${entry.message}\n`)
  }
  return 0
}

/** Nothing that differs from what would be written is lost without `--force`, and the input never. */
async function refuseToOverwrite(place: string, input: string, bytes: Uint8Array, force: boolean): Promise<void> {
  if (resolve(place) === resolve(input)) throw new OperatorError(`${place}：就是要排版的文件本身，请用 --out 换一个文件夹`)
  const there = await read(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (there === null || force || there.equals(bytes)) return
  throw new OperatorError(`${place}：已经有这个文件，内容不同。加 --force 覆盖，或用 --out 换一个文件夹`)
}
