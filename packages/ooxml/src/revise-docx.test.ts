import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDocx } from '../test/build-docx.ts'
import { partText } from '../test/part-text.ts'
import { rawEntries } from '../test/raw-entries.ts'
import { sampleFiles } from '../test/sample-files.ts'
import { abstractNum, num, numbered, OFFICIAL, p, run } from '../test/word-pieces.ts'
import type { DocxEdit } from './docx-edit.ts'
import { readDocx } from './read-docx.ts'
import { reviseDocx } from './revise-docx.ts'

const AUTHOR = { author: '法治年报核验', date: '2024-03-01T00:00:00Z' }
const accepted = (bytes: Uint8Array): string[] => readDocx(bytes).paragraphs.map(it => it.text)
const original = (bytes: Uint8Array): string[] => readDocx(bytes, { revisions: 'original' }).paragraphs.map(it => it.text)
const body = (bytes: Uint8Array): string => partText(bytes, 'word/document.xml') ?? ''
const files = sampleFiles()

describe('making fixes as tracked changes', () => {
  it('strikes out and puts in within a run, keeping how it looks', () => {
    const bytes = buildDocx({ body: p(run('纠错率34.1%。', '<w:b/>')) })
    const { bytes: revised, skipped } = reviseDocx(bytes, [{ paragraph: 0, start: 3, end: 8, text: '31.4%' }], AUTHOR)
    expect(skipped).toEqual([])
    expect(accepted(revised)).toEqual(['纠错率31.4%。'])
    expect(original(revised)).toEqual(['纠错率34.1%。'])
    expect(body(revised)).toContain('<w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">34.1%</w:delText>')
    expect(body(revised)).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">31.4%</w:t>')
    expect(readDocx(revised).revisions).toEqual({ insertions: 1, deletions: 1, formats: 0, authors: ['法治年报核验'] })
  })

  it('reaches over several runs, tabs and entities', () => {
    const bytes = buildDocx({ body: p(`${run('甲&amp;')}<w:r><w:tab/></w:r>${run('乙丙', '<w:i/>')}`) })
    const { bytes: revised } = reviseDocx(bytes, [{ paragraph: 0, start: 1, end: 4, text: '<与>' }], AUTHOR)
    expect([accepted(revised), original(revised)]).toEqual([['甲<与>丙'], ['甲&\t乙丙']])
  })

  it('makes several edits in one run, insertions and deletions among them', () => {
    const bytes = buildDocx({ body: p('一二三四五') })
    const edits = [
      { paragraph: 0, start: 0, end: 0, text: '头' },
      { paragraph: 0, start: 1, end: 2, text: '' },
      { paragraph: 0, start: 3, end: 3, text: '，' },
      { paragraph: 0, start: 5, end: 5, text: '尾' },
    ]
    const { bytes: revised, skipped } = reviseDocx(bytes, edits, AUTHOR)
    expect([accepted(revised), original(revised), skipped]).toEqual([['头一三，四五尾'], ['一二三四五'], []])
  })

  it('keeps its own words apart from another’s tracked insertion', () => {
    const bytes = buildDocx({ body: p(`${run('受理')}<w:ins w:id="9" w:author="张三">${run('一百零二件')}</w:ins>`) })
    const { bytes: revised } = reviseDocx(bytes, [{ paragraph: 0, start: 2, end: 6, text: '102' }], AUTHOR)
    expect([accepted(revised), original(revised)]).toEqual([['受理102件'], ['受理']])
    expect(body(revised)).toMatch(/<\/w:ins><w:ins w:id="\d+" w:author="法治年报核验"/)
  })

  it('leaves automatic numbers and overlapping edits alone and says so', () => {
    const bytes = buildDocx({ body: numbered(1, 0, '主要举措'), numbering: abstractNum(0, OFFICIAL) + num(1, 0) })
    const number = { paragraph: 0, start: 0, end: 2, text: '二、' }
    const late = { paragraph: 0, start: 3, end: 5, text: '做法' }
    const { bytes: revised, skipped } = reviseDocx(bytes, [number, { paragraph: 0, start: 2, end: 4, text: '重要' }, late], AUTHOR)
    expect([accepted(revised), skipped]).toEqual([['一、重要举措'], [number, late]])
  })

  it('copies every other entry as it lies, and gives the same bytes each time', () => {
    const bytes = files.get('python-docx') ?? new Uint8Array()
    const edit = { paragraph: 2, start: 2, end: 4, text: '收到' }
    const { bytes: revised } = reviseDocx(bytes, [edit], AUTHOR)
    const before = rawEntries(bytes)
    expect([...rawEntries(revised)].filter(([name, raw]) => before.get(name) !== raw).map(([name]) => name)).toEqual(['word/document.xml'])
    expect(Buffer.compare(reviseDocx(bytes, [edit], AUTHOR).bytes, revised)).toBe(0)
  })

  it('reads as edited when accepted and as before when rejected, for any edits of any file', () => {
    const names = [...files.keys()].filter(
      name => readDocx(files.get(name) ?? new Uint8Array()).revisions.authors.length === 0 && name !== 'word-number-formats',
    )
    const wish = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.constantFrom('', '改', '甲<&乙', ' 空 '))
    const property = fc.property(fc.constantFrom(...names), fc.array(wish, { minLength: 1, maxLength: 6 }), (name, wishes) => {
      const bytes = files.get(name) ?? new Uint8Array()
      const { paragraphs } = readDocx(bytes)
      const edits = wishes.flatMap(([which, from, length, text]): DocxEdit[] => {
        const paragraph = paragraphs[which % paragraphs.length]
        if (paragraph === undefined) return []
        const start = from % (paragraph.text.length + 1)
        return [{ paragraph: paragraph.index, start, end: Math.min(paragraph.text.length, start + (length % 5)), text }]
      })
      const { bytes: revised, skipped } = reviseDocx(bytes, edits, AUTHOR)
      const made = edits.filter(edit => !skipped.includes(edit)).sort((a, b) => b.start - a.start || b.end - a.end)
      // The space that parts a number from its words comes and goes with them.
      const words = (bytes: Uint8Array): string[] => readDocx(bytes).paragraphs.map(({ text, number }) => text.slice(number.length))
      const expected = paragraphs.map(({ index, text, number }) =>
        made
          .filter(it => it.paragraph === index)
          .reduce((before, it) => before.slice(0, it.start) + it.text + before.slice(it.end), text)
          .slice(number.length),
      )
      expect(words(revised)).toEqual(expected)
      expect(original(revised)).toEqual(paragraphs.map(it => it.text))
    })
    fc.assert(property, { numRuns: 200, seed: 6 })
  })
})
