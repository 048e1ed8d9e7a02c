import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { reportJsonSchema } from './report-json-schema.ts'

it('report.schema.json is what the model says today (run: pnpm run docs)', () => {
  const written: unknown = JSON.parse(readFileSync(new URL('../report.schema.json', import.meta.url), 'utf8'))
  expect(written).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())))
})

it('names the node kinds, so that readers in other languages can generate types', () => {
  const { $defs } = reportJsonSchema()
  expect(Object.keys($defs ?? {})).toEqual(
    expect.arrayContaining(['Block', 'Cell', 'Item', 'Marker', 'Paragraph', 'Part', 'Section', 'SectionRole', 'Span', 'Table', 'Text']),
  )
})
