import { parse } from '../../packages/parse/src/index.ts'
import type { Report } from '../../packages/schema/src/index.ts'
import { corpusFiles } from './corpus.ts'

/** Real reports, where the folder with them is at hand. */
export function corpusReports(): readonly { readonly name: string; readonly report: Report; readonly text: string }[] {
  return corpusFiles().map(file => {
    const { report, source } = parse(file)
    return { name: file.name, report, text: source.text }
  })
}
