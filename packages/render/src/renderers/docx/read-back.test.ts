import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Block, Report } from '@fazhi/schema'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { samples } from '../../../../../scripts/proof/samples.ts'
import { unavailable } from '../../../../../test/support/unavailable.ts'
import { docx } from './docx.ts'

const LEVELS = { comma: 1, bracket: 2, dot: 3, paren: 4 } as const

describe('other programs read the headings back', () => {
  it.each(['everything', 'every-level'])('mammoth, %s', async name => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from((await docx.render(sample(name))).bytes) })
    const read = [...value.matchAll(/<h([1-4])>(.*?)<\/h\1>/g)].map(([, level, inner = '']) => [
      Number(level),
      inner.replace(/<[^>]*>/g, ''),
    ])
    expect(read).toEqual(headings(sample(name)))
  })

  it.skipIf(unavailable(!existsSync('/usr/bin/pandoc'), '用 pandoc 读回标题：没有安装 pandoc')).each(['everything', 'every-level'])(
    'pandoc, %s',
    async name => {
      const { bytes } = await docx.render(sample(name))
      const json: { blocks: readonly unknown[]; meta: object } = JSON.parse(
        execFileSync('pandoc', ['-f', 'docx', '-t', 'json'], { input: bytes, encoding: 'utf8' }),
      )
      const read = json.blocks.flatMap(block => {
        const [found] = [...JSON.stringify(block).matchAll(/^\{"t":"Header","c":\[(\d)/g)]
        const words = [...JSON.stringify(block).matchAll(/"t":"Str","c":"(.*?)"/g)].map(each => each[1]).join('')
        return found ? [[Number(found[1]), words]] : []
      })
      expect(read).toEqual(headings(sample(name)))
      expect(JSON.stringify(json.meta)).toContain('关于2024年法治政府建设情况的报告')
    },
  )
})

/** Level and words of each heading; one that is run in to its paragraph reads back with it. */
function headings(report: Report): readonly (readonly [number, string])[] {
  const within = (blocks: readonly Block[]): readonly (readonly [number, string])[] =>
    blocks.flatMap(block => {
      if (block.kind !== 'item') return []
      const [first] = block.children
      const runIn = block.runIn && first?.kind === 'paragraph' ? first.text : ''
      return [[levelOf(block.marker?.style), `${block.marker?.text}${block.title.text}${runIn}`] as const, ...within(block.children)]
    })
  return report.sections.flatMap(section => [[1, `${section.marker?.text}${section.title.text}`] as const, ...within(section.children)])
}

const levelOf = (style: string | undefined) => LEVELS[style === 'bracket' || style === 'dot' || style === 'paren' ? style : 'comma']

function sample(name: string): Report {
  const found = samples[name]
  if (!found) throw new Error(`no sample ${name}`)
  return found
}
