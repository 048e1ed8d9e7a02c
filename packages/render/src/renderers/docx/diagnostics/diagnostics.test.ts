import type { Report } from '@fazhi/schema'
import { describe, expect, it } from 'vitest'
import { samples } from '../../../../../../scripts/proof/samples.ts'
import { emptyReport } from '../../../../../../test/support/empty-report.ts'
import { docx } from '../docx.ts'

const rules = async (report: Report, form: 'public' | 'submitted') =>
  (await docx.render(report, { form })).diagnostics.map(each => each.rule)

describe('what the form needs and the report’s head does not give is said', () => {
  it('in the public form: title, signature, date', async () => {
    expect(await rules(emptyReport, 'public')).toEqual([
      'render/missing-title',
      'render/missing-signature',
      'render/missing-date',
      'render/fonts',
    ])
  })

  it('in the submitted form also the letterhead and the imprint', async () => {
    expect(await rules(emptyReport, 'submitted')).toEqual([
      'render/missing-title',
      'render/missing-addressee',
      'render/missing-issuer-mark',
      'render/missing-document-number',
      'render/missing-signer',
      'render/missing-signature',
      'render/missing-date',
      'render/missing-printer',
      'render/fonts',
      'render/seal',
    ])
  })

  it('and nothing is when all is there', async () => {
    expect(await rules(sample('sealed'), 'submitted')).toEqual(['render/fonts'])
  })
})

it('characters that Word cannot hold are named where they stand', async () => {
  const text = '甲\u0000乙\u000B丙'
  const report = { ...emptyReport, preamble: [{ kind: 'paragraph', text, span: { start: 10, end: 10 + text.length } }] } as const
  const found = (await docx.render(report)).diagnostics.find(each => each.rule === 'render/illegal-character')
  expect(found?.span).toEqual({ start: 11, end: 12 })
  expect(found?.message).toContain('2个')
  expect(found?.message).toContain('U+0000、U+000B')
})

it('a list of addressees that would leave no text on the first page is moved, and said to be', async () => {
  expect(await rules(sample('forty-addressees'), 'public')).toContain('render/addressees-moved')
  expect(await rules(sample('sealed'), 'public')).not.toContain('render/addressees-moved')
})

it('a date in Chinese figures is set in Arabic ones', async () => {
  const date = { text: '二〇二五年二月二十八日', span: { start: 0, end: 11 }, iso: '2025-02-28' }
  const found = (await docx.render({ ...emptyReport, signature: { issuers: [], date } })).diagnostics.find(
    each => each.rule === 'render/date-form',
  )
  expect(found?.message).toBe('成文日期排作2025年2月28日，原文写作二〇二五年二月二十八日')
})

function sample(name: string): Report {
  const found = samples[name]
  if (!found) throw new Error(`no sample ${name}`)
  return found
}
