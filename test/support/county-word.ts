import { readFileSync } from 'node:fs'
import { boundTexts, compose, readFigures } from '../../packages/draft/src/index.ts'
import { parse } from '../../packages/parse/src/index.ts'
import { docx } from '../../packages/render/src/renderers/docx/docx.ts'

const file = (name: string) => readFileSync(new URL(`../../examples/county/${name}`, import.meta.url), 'utf8')

/** The county example as `fazhi build` makes it: its report, what of it is bound, and the Word file. */
export async function countyWord() {
  const { markdown, bindings } = compose(file('draft.md'), readFigures(file('figures.yaml')).figures)
  const { report, source } = parse({ name: 'draft.md', bytes: new TextEncoder().encode(markdown) })
  const bound = boundTexts(bindings, source)
  return { report, source, bindings, bound, bytes: (await docx.render(report, { bound })).bytes }
}
