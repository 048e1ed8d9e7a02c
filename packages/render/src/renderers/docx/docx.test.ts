import type { Report } from '@fazhi/schema'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docx } from './docx.ts'

const text = (text: string) => ({ span: { start: 0, end: 0 }, text })

const report: Report = {
  title: { span: { start: 0, end: 0 }, lines: [text('云溪市人民政府关于2024年法治政府建设情况的报告')] },
  year: 2024,
  issuers: [text('云溪市人民政府')],
  addressees: [text('中共云溪市委'), text('云溪市人大常委会')],
  published: null,
  preamble: [{ kind: 'paragraph', ...text('现将有关情况报告如下。') }],
  sections: [],
  closing: null,
  attachmentList: [],
  signature: { issuers: [text('云溪市人民政府')], date: { ...text('2025年2月28日'), iso: '2025-02-28' } },
  notes: [],
  copies: [],
  attachments: [],
  letterhead: {},
  parts: [],
  aside: [],
}

const documentOf = async (given: Report) => strFromU8(unzipSync((await docx.render(given)).bytes)['word/document.xml'] ?? new Uint8Array())

describe('a report as a Word file', () => {
  it('has its title in Word’s own title style and its addressees with a colon', async () => {
    const xml = await documentOf(report)
    expect(xml).toContain('<w:pStyle w:val="Title"/>')
    expect(xml).toContain('中共云溪市委、云溪市人大常委会：')
  })

  it('is the same bytes every time', async () => {
    expect((await docx.render(report)).bytes).toEqual((await docx.render(report)).bytes)
  })

  it('drops what XML cannot hold and keeps everything else', async () => {
    const xml = await documentOf({ ...report, preamble: [{ kind: 'paragraph', ...text('甲\u0000\uD800乙𠮷😀\u000B丙') }] })
    expect(xml).toContain('甲乙𠮷😀丙')
  })
})
