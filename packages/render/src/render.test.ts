import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '@fazhi/schema'
import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { samples } from '../../../scripts/proof/samples.ts'
import { anyReport } from '../../../test/support/report-arbitrary.ts'
import { render } from './render.ts'
import type { Renderer } from './renderer.ts'
import * as register from './renderers/index.ts'

const renderers: readonly Renderer[] = Object.values(register)
const everything = sample('everything')
const zone = process.env.TZ

afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

it('every folder of renderers is in the register and has a subpath of its own', () => {
  const folders = readdirSync(join(import.meta.dirname, 'renderers'), { withFileTypes: true }).filter(entry => entry.isDirectory())
  const { exports } = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'))
  for (const { name } of folders) {
    expect(Object.keys(register), `renderers/index.ts has no line for ${name}`).toContain(name)
    expect(Object.keys(exports), `package.json has no subpath for ${name}`).toContain(`./${name}`)
  }
})

describe.each(renderers.map(renderer => [renderer.id, renderer] as const))('%s', (_, renderer) => {
  it('sets every kind of node: nothing that is written is lost', async () => {
    const text = words((await render(everything, renderer)).bytes)
    for (const written of [
      '加强党对法治政府建设的领导',
      '压实责任',
      '依法履行政府职能',
      '行政复议案件办理情况',
      '行政处罚类',
      '特此报告。',
      '联系人：周亦然',
      '行政规范性文件清理目录',
    ]) {
      expect(text).toContain(written)
    }
  })

  it('gives the same bytes again, in another time zone and whatever was rendered in between', async () => {
    const first = (await render(everything, renderer)).bytes
    await render(sample('wide-table'), renderer)
    process.env.TZ = 'America/Los_Angeles'
    expect(new Date(0).getHours()).not.toBe(0)
    expect(Buffer.compare((await render(everything, renderer)).bytes, first)).toBe(0)
    process.env.TZ = 'Asia/Shanghai'
    expect(Buffer.compare((await render(everything, renderer)).bytes, first)).toBe(0)
  })

  it('gives a file of any report at all, and leaves the report as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async report => {
        const before = JSON.stringify(report)
        const { bytes, diagnostics } = await render(report, renderer)
        expect(bytes.length).toBeGreaterThan(0)
        expect(diagnostics.filter(each => !each.rule.startsWith('render/'))).toEqual([])
        expect(JSON.stringify(report)).toBe(before)
      }),
      { numRuns: 40 },
    )
  })
})

/** What a reader would read: tags left out. */
function words(bytes: Uint8Array): string {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const text = strFromU8(zip ? (unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()) : bytes)
  return zip || text.startsWith('<') ? text.replace(/<[^>]*>/g, '') : text
}

function sample(name: string): Report {
  const found = samples[name]
  if (!found) throw new Error(`no sample ${name}`)
  return found
}
