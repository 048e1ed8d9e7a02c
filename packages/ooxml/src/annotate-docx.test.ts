import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDocx } from '../test/build-docx.ts'
import { markedWords } from '../test/marked-words.ts'
import { partText } from '../test/part-text.ts'
import { rawEntries } from '../test/raw-entries.ts'
import { sampleFiles } from '../test/sample-files.ts'
import { abstractNum, num, numbered, OFFICIAL, p, run } from '../test/word-pieces.ts'
import { annotateDocx } from './annotate-docx.ts'
import type { DocxComment } from './docx-comment.ts'
import { readDocx } from './read-docx.ts'
import { removeAnnotations } from './remove-annotations.ts'

const AUTHOR = '法治年报核验'
const comment = (paragraph: number, start: number, end: number, author = AUTHOR): DocxComment => ({
  ranges: [{ paragraph, start, end }],
  author,
  initials: '核',
  lines: [`第${paragraph}段`, '核算：32÷102=31.4%'],
})
const DOCUMENT = 'word/document.xml'
const files = sampleFiles()
const allowed = [DOCUMENT, '[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/comments.xml']
const readable = [...files].filter(([, bytes]) => readDocx(bytes).paragraphs.length > 0)

describe('putting comments into a Word file', () => {
  it('marks exactly the characters, across runs and in the middle of them', () => {
    const bytes = buildDocx({ body: p(run('全年受理10', '<w:b/>') + run('2件，审结98件。')) })
    const annotated = annotateDocx(bytes, [comment(0, 4, 8), comment(0, 9, 13), comment(0, 0, 15), comment(0, 5, 6)])
    expect([...markedWords(annotated).values()].sort()).toEqual(['102件', '0', '审结98', '全年受理102件，审结98件。'].sort())
    expect(partText(annotated, DOCUMENT)).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">0</w:t')
  })

  it('marks words in tables, tracked insertions, links and behind entities', () => {
    const insertion = `<w:ins w:id="1" w:author="张三">${run('新增&amp;32件')}</w:ins>`
    const table = `<w:tbl><w:tr><w:tc>${p('表内102件')}</w:tc></w:tr></w:tbl>`
    const body = p(run('纠错') + insertion + `<w:hyperlink r:id="x">${run('链接文字')}</w:hyperlink>`) + table
    const annotated = annotateDocx(buildDocx({ body }), [comment(0, 5, 8), comment(0, 9, 11), comment(1, 2, 6)])
    expect([...markedWords(annotated).values()]).toEqual(['32件', '接文', '102件'])
    expect(readDocx(annotated).problems.map(it => it.code)).toEqual(['revisions'])
  })

  it('puts a comment on an automatic number on the words behind it', () => {
    const bytes = buildDocx({ body: numbered(1, 0, '主要举措'), numbering: abstractNum(0, OFFICIAL) + num(1, 0) })
    expect([...markedWords(annotateDocx(bytes, [comment(0, 0, 2)])).values()]).toEqual(['主要举措'])
  })

  it('sets every line of a comment small and without the report’s own indents and lines', () => {
    const comments = partText(annotateDocx(buildDocx({ body: p(run('审结98件')) }), [comment(0, 0, 2)]), 'word/comments.xml')
    const lines = comments?.match(/<w:p>.*?<\/w:p>/g) ?? []
    expect(lines).toHaveLength(2)
    for (const line of lines) {
      expect(line).toContain('<w:sz w:val="18"/>')
      expect(line).toContain('w:firstLine="0"')
    }
  })

  it('keeps the comments of others, their ids and their parts', () => {
    const comments = `<w:comment w:id="7" w:author="李四"><w:p/></w:comment>`
    const body = p(
      `<w:commentRangeStart w:id="7"/>${run('全年受理')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
    )
    const bytes = buildDocx({ body, comments, parts: { 'word/people.xml': '<x/>', 'word/commentsExtended.xml': '<y/>' } })
    const annotated = annotateDocx(bytes, [comment(0, 2, 4)])
    expect([...markedWords(annotated)]).toEqual([
      ['7', '全年受理'],
      ['8', '受理'],
    ])
    expect(readDocx(annotated).comments.map(it => [it.id, it.author])).toEqual([
      ['7', '李四'],
      ['8', AUTHOR],
    ])
    expect(changed(bytes, annotated)).toEqual([DOCUMENT, 'word/comments.xml'])
    expect(partText(removeAnnotations(annotated, AUTHOR), 'word/comments.xml')).toBe(partText(bytes, 'word/comments.xml'))
  })

  it('replaces its own comments when run again, and nobody else’s', () => {
    const bytes = buildDocx({ body: p('全年受理102件') })
    const first = annotateDocx(bytes, [comment(0, 0, 2, '甲'), comment(0, 3, 5)])
    const second = annotateDocx(first, [comment(0, 4, 7)])
    expect(
      readDocx(second)
        .comments.map(it => it.author)
        .sort(),
    ).toEqual([AUTHOR, '甲'].sort())
    expect([...markedWords(second).values()].sort()).toEqual(['全年', '102'].sort())
    expect(partText(removeAnnotations(removeAnnotations(second, '甲'), AUTHOR), DOCUMENT)).toBe(partText(bytes, DOCUMENT))
  })

  it('puts comments on notes, text boxes and headers where those are anchored', () => {
    const bytes = files.get('word-text-boxes') ?? new Uint8Array()
    const box = readDocx(bytes).textBoxes[0]?.blocks[0]
    const annotated = annotateDocx(bytes, [comment(box?.kind === 'paragraph' ? box.index : -1, 0, 2)])
    expect([...markedWords(annotated).values()]).toEqual([''])
    expect(
      partText(annotated, DOCUMENT)
        ?.split('txbxContent')
        .some(it => it.includes('commentRangeStart') && it.includes('框内')),
    ).toBe(false)
  })

  it('loses no comment: on headers, on empty paragraphs, on paragraphs that are not there', () => {
    const bytes = buildDocx({ body: `${p('云溪市')}<w:p/>${p('报告')}`, header: p('内部'), footer: p('抄送') })
    const { headers, footers } = readDocx(bytes)
    const indexes = [headers, footers].map(([story]) => (story?.blocks[0]?.kind === 'paragraph' ? story.blocks[0].index : -1))
    const annotated = annotateDocx(
      bytes,
      [...indexes, 1, 99].map(index => comment(index, 0, 1)),
    )
    expect([...markedWords(annotated).values()]).toEqual(['云溪市', '云溪市', '云溪市', ''])
    expect(readDocx(annotated).comments.map(it => it.anchor?.paragraph)).toEqual([0, 2, 0, 0])
    expect(partText(removeAnnotations(annotated, AUTHOR), DOCUMENT)).toBe(partText(bytes, DOCUMENT))
  })

  it('marks deleted words too, where the file is read as if changes were rejected', () => {
    const bytes = buildDocx({
      body: p(`${run('全年')}<w:del w:id="1" w:author="张三"><w:r><w:delText>一百 零二件</w:delText></w:r></w:del>`),
    })
    const annotated = annotateDocx(bytes, [comment(0, 3, 6)], { revisions: 'original' })
    expect(partText(annotated, DOCUMENT)).toContain('<w:delText xml:space="preserve">百 零</w:delText  >')
    expect(partText(removeAnnotations(annotated, AUTHOR), DOCUMENT)).toBe(partText(bytes, DOCUMENT))
  })

  it('shows no space that was not shown before, in XML that was indented', () => {
    const bytes = buildDocx({ body: '<w:p>\n <w:r>\n  <w:rPr><w:b/></w:rPr>\n  <w:t>\n  全年 受理 102件  </w:t>\n </w:r>\n</w:p>' })
    const annotated = annotateDocx(bytes, [comment(0, 2, 4), comment(0, 6, 9)])
    expect(readDocx(annotated).paragraphs[0]?.text).toBe('全年 受理 102件')
    expect([...markedWords(annotated).values()]).toEqual([' 受', '102'])
    expect(partText(removeAnnotations(annotated, AUTHOR), DOCUMENT)).toBe(partText(bytes, DOCUMENT))
  })

  it('adds the relationships that a bare file lacks, and takes them away again', () => {
    const bytes = buildDocx({ body: p('云溪市'), parts: { 'word/_rels/document.xml.rels': null } })
    const annotated = annotateDocx(bytes, [comment(0, 0, 1)])
    expect(readDocx(annotated).comments.map(it => it.author)).toEqual([AUTHOR])
    expect([...rawEntries(removeAnnotations(annotated, AUTHOR)).keys()]).toEqual([...rawEntries(bytes).keys()])
  })

  it('leaves the bytes it was given as they are, also in a Buffer', () => {
    const buffer = Buffer.from(buildDocx({ body: p('云溪市') }))
    const before = Buffer.from(buffer)
    expect(annotateDocx(buffer, [comment(0, 0, 1)])).toEqual(annotateDocx(new Uint8Array(buffer), [comment(0, 0, 1)]))
    expect(Buffer.compare(buffer, before)).toBe(0)
    expect(removeAnnotations(buffer, AUTHOR)).not.toBe(buffer)
  })

  it('says in Chinese why a file cannot take comments', () => {
    expect(() => annotateDocx(new Uint8Array([1, 2, 3]), [comment(0, 0, 1)])).toThrow(/不是 .docx 文件/)
    expect(() => annotateDocx(buildDocx({ body: '<w:p>', parts: {} }), [comment(0, 0, 1)])).toThrow(/损坏/)
    const broken = buildDocx({ body: p('云溪市'), comments: '<w:comment' })
    expect(() => annotateDocx(broken, [comment(0, 0, 1)])).toThrow(/comments.xml 在第 \d+ 个字符处损坏/)
  })

  describe.each(readable)('%s', (_name, bytes) => {
    const { paragraphs, mainPart } = readDocx(bytes)
    const targets = paragraphs.filter(({ part, text }) => part === mainPart && text.length > 0)
    const comments = targets.flatMap(({ index, text }) => [
      comment(index, 0, text.length),
      comment(index, Math.floor(text.length / 3), Math.ceil((2 * text.length) / 3)),
    ])
    const annotated = annotateDocx(bytes, comments)

    it('reads the same with comments in it', () => {
      const reading = readDocx(annotated)
      expect(reading.paragraphs.filter(it => it.part === mainPart).map(it => it.text)).toEqual(
        paragraphs.filter(it => it.part === mainPart).map(it => it.text),
      )
    })

    it('changes no entry but those that must change, and gives the original back to the byte', () => {
      expect(changed(bytes, annotated).filter(name => !allowed.includes(name))).toEqual([])
      const removed = removeAnnotations(annotated, AUTHOR)
      expect(partText(removed, DOCUMENT)).toBe(partText(bytes, DOCUMENT))
      for (const part of allowed) expect(partText(removed, part)).toBe(partText(bytes, part))
    })

    it('gives the same bytes when run twice', () => {
      expect(Buffer.compare(annotateDocx(annotated, comments), annotated)).toBe(0)
    })
  })

  it('marks any stretches of any file, and takes them off again', () => {
    const property = fc.property(
      fc.constantFrom(...readable.map(([name]) => name)),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 8 }),
      (name, wishes) => {
        const bytes = files.get(name) ?? new Uint8Array()
        const { blocks } = readDocx(bytes)
        const targets = blocks.flatMap(it => (it.kind === 'paragraph' && it.pieces.length > 0 ? [it] : []))
        const comments = wishes.flatMap(([which, from, length, ours]) => {
          const target = targets[which % Math.max(1, targets.length)]
          if (target === undefined) return []
          const whole = target.text.length - target.number.length
          const start = target.number.length + (from % whole)
          const end = Math.min(target.text.length, start + 1 + (length % whole))
          return [comment(target.index, start, end, ours ? AUTHOR : '另一人')]
        })
        const annotated = annotateDocx(bytes, comments)
        const expected = comments.map(({ ranges: [range] }) =>
          targets.find(it => it.index === range?.paragraph)?.text.slice(range?.start, range?.end),
        )
        const got = [...markedWords(annotated).values()]
        // A formula or a symbol cannot be cut: its mark may take in a little more.
        for (const words of expected) expect(got.some(it => it.includes(words ?? '?'))).toBe(true)
        expect(partText(removeAnnotations(removeAnnotations(annotated, AUTHOR), '另一人'), DOCUMENT)).toBe(partText(bytes, DOCUMENT))
      },
    )
    fc.assert(property, { numRuns: 200, seed: 6 })
  })
})

function changed(before: Uint8Array, after: Uint8Array): readonly string[] {
  const old = rawEntries(before)
  return [...rawEntries(after)].filter(([name, raw]) => old.get(name) !== raw).map(([name]) => name)
}
