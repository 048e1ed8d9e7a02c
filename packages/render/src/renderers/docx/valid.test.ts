import validate from '@ooxml-tools/validate'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { samples } from '../../../../../scripts/proof/samples.ts'
import { chartedReports } from '../../../../../test/support/charted-reports.ts'
import { docx } from './docx.ts'

// Microsoft's own Open XML SDK, compiled to WebAssembly: its schemas are those of ECMA-376 transitional and of each Office
// since, and it also checks what schemas cannot say (identifiers that are used twice, relationships that lead nowhere).
const OFFICES = ['Office2007', 'Microsoft365'] as const

/** One white pixel. */
const PIXEL = new Uint8Array(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTo0+QAAAABJRU5ErkJggg==', 'base64'),
)

const cases = [
  ['everything', 'public'],
  ['everything', 'submitted'],
  ['three-issuers', 'submitted'],
  ['wide-table', 'submitted'],
  ['forty-addressees', 'public'],
  ['odd-characters', 'public'],
] as const

describe('every part of the Word file is valid for Word', () => {
  it.each(cases)('%s, %s', async (name, form) => {
    const { bytes } = await docx.render(sample(name), { form })
    for (const office of OFFICES) expect(await validate(bytes, 'docx', office)).toEqual([])
  })

  it('with a picture in it, which has words for who cannot see it', async () => {
    const options = {
      figures: [{ bytes: PIXEL, format: 'png', width: 300, height: 100, caption: '图1 行政复议案件', alternative: '柱形图：受理102件' }],
    } as const
    const { bytes } = await docx.render(sample('sealed'), options)
    expect(await validate(bytes, 'docx', 'Office2007')).toEqual([])
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    expect(xml).toContain('descr="柱形图：受理102件"')
    // 156 mm in EMU, to a pixel: no wider than the text block.
    expect(Math.abs(Number(/<wp:extent cx="(\d+)"/.exec(xml)?.[1]) - 156 * 36000)).toBeLessThan(9525)
    expect(Buffer.compare(bytes, (await docx.render(sample('sealed'), options)).bytes)).toBe(0)
  })

  it.each(['public', 'submitted'] as const)('with charts in it, drawn by Word itself: %s', async form => {
    const { report, ...options } = chartedReports()
    const { bytes } = await docx.render(report, { form, ...options })
    for (const office of OFFICES) expect(await validate(bytes, 'docx', office)).toEqual([])
    const parts = unzipSync(bytes)
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
    expect(Object.keys(parts).filter(name => name.startsWith('word/charts/'))).toEqual([
      'word/charts/chart1.xml',
      'word/charts/chart2.xml',
      'word/charts/chart3.xml',
      'word/charts/chart4.xml',
    ])
    expect(part('word/document.xml')).toContain(
      'descr="条形图，2024年：收到行政复议申请126件（2023年118件），行政复议受理102件（2023年96件）',
    )
    expect(part('word/charts/chart1.xml')).toContain('<a:ea typeface="仿宋_GB2312"/>')
    // A number that is not a plain count is labelled as it is written.
    expect(part('word/charts/chart4.xml')).toContain('<a:t>约1.2万件</a:t>')
    expect(Buffer.compare(bytes, (await docx.render(report, { form, ...options })).bytes)).toBe(0)
  })

  it('without charts unless they are asked for', async () => {
    const { report, examination } = chartedReports()
    expect((await docx.render(report, { examination })).bytes).toEqual((await docx.render(report)).bytes)
  })

  it('and the validator would have said so if not', async () => {
    const { bytes } = await docx.render(sample('everything'))
    const parts = unzipSync(bytes)
    const broken = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace('<w:pPr>', '<w:pPr><w:jc w:val="sideways"/>')
    expect(await validate(zipSync({ ...parts, 'word/document.xml': strToU8(broken) }), 'docx', 'Office2007')).not.toEqual([])
  })
})

function sample(name: string) {
  const found = samples[name]
  if (!found) throw new Error(`no sample ${name}`)
  return found
}
