import { parse } from '@fazhi/parse'
import type { Report } from '@fazhi/schema'
import validate from '@ooxml-tools/validate'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { samples } from '../../../../../../scripts/proof/samples.ts'
import { boundOf } from '../../../../../../test/support/bound-of.ts'
import { docx } from '../docx.ts'

const sample = (name: string): Report => {
  const found = samples[name]
  if (!found) throw new Error(`no sample ${name}`)
  return found
}

const words = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')

describe.each(['everything', 'wide-table', 'every-level', 'odd-characters'])('content controls, %s', name => {
  const report = sample(name)
  const bound = boundOf(report)

  it('are valid for Word, change no word, and come out the same again', async () => {
    const { bytes } = await docx.render(report, { bound })
    expect(bound.length).toBeGreaterThan(0)
    for (const office of ['Office2007', 'Microsoft365'] as const) expect(await validate(bytes, 'docx', office)).toEqual([])
    expect(words(bytes)).toBe(words((await docx.render(report)).bytes))
    expect(Buffer.compare(bytes, (await docx.render(report, { bound })).bytes)).toBe(0)
  })

  it('read back as what they were built from', async () => {
    const { bytes } = await docx.render(report, { bound })
    const { source } = parse({ name: '报告.docx', bytes })
    expect(source.bound.length).toBe((strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).match(/<w:sdt>/g) ?? []).length)
    for (const { span, built } of source.bound) expect(source.text.slice(span?.start, span?.end)).toBe(built)
    const expressions = new Set(bound.map(({ expression }) => expression))
    for (const { expression } of source.bound) expect(expressions).toContain(expression)
  })

  it('there are none, and no data, where nothing is bound', async () => {
    const bare = (await docx.render(report)).bytes
    expect(Buffer.compare(bare, (await docx.render(report, { bound: [] })).bytes)).toBe(0)
    expect(Object.keys(unzipSync(bare)).filter(part => part.startsWith('customXml'))).toEqual([])
  })
})
