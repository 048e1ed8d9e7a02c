import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from '@fazhi/parse'
import { it } from 'vitest'
import { compose, nextDraft, readFigures } from './index.ts'

it('x', () => {
  for (const f of ['county/2024.md', 'department/report.md', 'quick-start/corrected.md']) {
    const p = parse({ name: f, bytes: readFileSync(`examples/${f}`) })
    const n = nextDraft(p.report, (p.report.year ?? 2018) + 1)
    writeFileSync(`/tmp/next-${f.replace('/', '-')}`, n.draft)
    writeFileSync(`/tmp/next-${f.replace('/', '-')}.yaml`, n.figures)
    const fig = readFigures(n.figures)
    const c = compose(n.draft, fig.figures)
    console.log(
      'N',
      f,
      JSON.stringify(n.account),
      n.promises.length,
      fig.figures.size,
      fig.diagnostics.map(d => d.message).join(),
      c.diagnostics
        .filter(d => d.severity === 'error')
        .map(d => d.line + ':' + d.message)
        .join(),
    )
    console.log(
      'O',
      n.draft
        .match(/〔待填：[^〕]*〕/g)
        ?.filter(x => !x.includes('核对此句'))
        .join(' '),
    )
  }
})
