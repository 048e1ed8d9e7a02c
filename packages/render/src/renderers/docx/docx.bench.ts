import type { Block, Report } from '@fazhi/schema'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { samples } from '../../../../../scripts/proof/samples.ts'
import { docx } from './docx.ts'

const CHARACTERS = 13_000

/** A report of some 13,000 characters in paragraphs of the usual length, some under a heading of their own, no table. */
const report: Report = { ...sample(), attachments: [], attachmentList: [], sections: sectionsOf(CHARACTERS) }

/** The same paragraphs, as somebody would hand them to the docx package who wants nothing else of it. */
const paragraphs = report.sections.flatMap(section => [`${section.marker?.text}${section.title.text}`, ...section.children.flatMap(texts)])

const renderings: readonly (readonly [name: string, render: () => Promise<unknown>])[] = [
  ['公开版', async () => docx.render(report)],
  ['报送版', async () => docx.render(report, { form: 'submitted' })],
  [
    'docx 包本身，同样的段落',
    async () => {
      const children = paragraphs.map(text => new Paragraph({ children: [new TextRun({ text })] }))
      return Packer.toArrayBuffer(new Document({ sections: [{ children }] }))
    },
  ],
  ['docx 包本身，空文档', async () => Packer.toArrayBuffer(new Document({ sections: [{ children: [] }] }))],
]

// They take turns, so that what else the machine does falls on all of them alike.
const times = renderings.map((): number[] => [])
for (let round = 0; round < 120; round++) {
  for (const [index, [, render]] of renderings.entries()) {
    const start = performance.now()
    await render()
    if (round >= 20) times[index]?.push(performance.now() - start)
  }
}
const medians = times.map(each => each.sort((a, b) => a - b)[each.length >> 1] ?? 0)
const peer = medians.at(-2) ?? 0
const characters = paragraphs.reduce((sum, text) => sum + text.length, 0)
for (const [index, [name]] of renderings.entries()) {
  const median = medians[index] ?? 0
  console.log(
    `${name}：${characters} 字，${paragraphs.length} 段，中位数 ${median.toFixed(1)} 毫秒，docx 包的 ${(median / peer).toFixed(2)} 倍`,
  )
}

function sectionsOf(characters: number): Report['sections'] {
  const section = sample().sections[0]
  if (!section) throw new Error('the sample has no section')
  const children = sample().sections.flatMap(each => each.children.flatMap(withoutTables))
  const size = (blocks: readonly Block[]) => blocks.flatMap(texts).reduce((sum, text) => sum + text.length, 0)
  const some: Block[] = []
  for (let index = 0; size(some) < characters; index++) some.push(...children.slice(index % children.length).slice(0, 1))
  return [{ ...section, children: some }]
}

function withoutTables(block: Block): readonly Block[] {
  if (block.kind === 'table') return []
  return block.kind === 'item' ? [{ ...block, children: block.children.flatMap(withoutTables) }] : [block]
}

function texts(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return [block.text]
  if (block.kind === 'table') return []
  return [`${block.marker?.text}${block.title.text}`, ...block.children.flatMap(texts)]
}

function sample(): Report {
  const found = samples.everything
  if (!found) throw new Error('no sample')
  return found
}
