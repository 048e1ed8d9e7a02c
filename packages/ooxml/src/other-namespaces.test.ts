import { describe, expect, it } from 'vitest'
import { buildDocx } from '../test/build-docx.ts'
import { HAND_BUILT } from '../test/hand-built.ts'
import { asPrefixed, asStrict, asUtf16 } from '../test/other-namespaces.ts'
import { rawEntries } from '../test/raw-entries.ts'
import { readingLines } from '../test/reading-lines.ts'
import { annotateDocx } from './annotate-docx.ts'
import { readDocx } from './read-docx.ts'
import { removeAnnotations } from './remove-annotations.ts'
import { reviseDocx } from './revise-docx.ts'

const NAMES = Object.keys(HAND_BUILT).filter(name => !/number-formats|symbols/.test(name))
const VARIANTS = { strict: asStrict, prefixed: asPrefixed, 'UTF-16': asUtf16 }

describe.each(Object.entries(VARIANTS))('a file that is %s', (_variant, rewrite) => {
  it.each(NAMES)('%s reads, takes comments and changes as the usual one does', name => {
    const usual = buildDocx(HAND_BUILT[name] ?? { body: '' })
    const bytes = rewrite(usual)
    const document = readDocx(bytes)
    expect(readingLines(document.blocks)).toEqual(readingLines(readDocx(usual).blocks))
    expect(document.textBoxes.length + document.notes.length).toBe(readDocx(usual).textBoxes.length + readDocx(usual).notes.length)

    const target = document.blocks.find(it => it.kind === 'paragraph' && it.pieces.length > 0)
    if (target?.kind !== 'paragraph') throw new Error('a file without words')
    const from = target.number.length
    const place = { paragraph: target.index, start: from, end: Math.min(from + 2, target.text.length) }
    const comment = { ranges: [place], author: '核验', initials: '核', lines: ['请核'] }
    const annotated = annotateDocx(bytes, [comment])
    expect(
      readDocx(annotated).comments.map(({ author, anchor, blocks }) => [author, anchor?.paragraph, readingLines(blocks)]),
    ).toContainEqual(['核验', target.index, ['请核']])
    expect(rawEntries(removeAnnotations(annotated, '核验')).get('word/document.xml')?.split(' ')[1]).toBe(
      rawEntries(bytes).get('word/document.xml')?.split(' ')[1],
    )

    const { bytes: revised, skipped } = reviseDocx(bytes, [{ ...place, text: '改作' }], { author: '核验' })
    const expected =
      target.text.slice(0, place.start) + (skipped.length > 0 ? target.text.slice(place.start) : `改作${target.text.slice(place.end)}`)
    expect(readDocx(revised).paragraphs[target.index]?.text).toBe(expected)
  })
})
