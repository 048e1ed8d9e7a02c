import { nearest } from '../input/nearest.ts'
import { OperatorError } from '../operator-error.ts'
import { extract } from './figures/extract.ts'
import type { FiguresOptions } from './figures/figures-options.ts'
import { importSheets } from './figures/import-sheets.ts'
import { template } from './figures/template.ts'
import { verify } from './figures/verify.ts'

/** What can be done with figures, and how many files each takes. */
const deeds: Readonly<
  Record<string, { files: 'none' | 'one' | 'some'; run: (files: readonly string[], options: FiguresOptions) => Promise<number> }>
> = {
  template: { files: 'none', run: (_, options) => template(options) },
  import: { files: 'some', run: importSheets },
  extract: { files: 'one', run: ([file = ''], options) => extract(file, options) },
  verify: { files: 'one', run: ([file = ''], options) => verify(file, options) },
}

/** Collects, merges, reads out or verifies figures. */
export async function figures(name: string, files: readonly string[], options: FiguresOptions): Promise<number> {
  const deed = deeds[name]
  if (!deed) throw new OperatorError(`没有“${name}”这个动作${nearest(name, Object.keys(deeds))}，可用的有 ${Object.keys(deeds).join('、')}`)
  if (deed.files === 'one' && files.length !== 1) throw new OperatorError(`figures ${name} 后面要写一个文件`)
  if (deed.files === 'some' && files.length === 0) throw new OperatorError(`figures ${name} 后面要写填好的采集表`)
  return deed.run(files, options)
}
