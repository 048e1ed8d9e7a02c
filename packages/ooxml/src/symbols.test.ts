import { describe, expect, it } from 'vitest'
import { buildDocx } from '../test/build-docx.ts'
import { p, run } from '../test/word-pieces.ts'
import { readDocx } from './read-docx.ts'
import { reviseDocx } from './revise-docx.ts'

const sym = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
const set = (font: string): string => `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`
const textOf = (body: string): string | undefined => readDocx(buildDocx({ body })).paragraphs[0]?.text

describe('signs of symbol fonts', () => {
  it.each([
    ['Wingdings', 'F0FE', '☑'],
    ['Wingdings', 'F0A8', '☐'],
    ['Wingdings', 'F06F', '□'],
    ['Wingdings', 'F0FC', '✓'],
    ['Wingdings', 'F0FD', '☒'],
    ['Wingdings', 'F06C', '●'],
    ['Wingdings', 'F0E0', '→'],
    ['Wingdings', 'F081', '①'],
    ['Wingdings', 'F0D8', '➢'],
    ['wingdings', '006E', '■'],
    ['Wingdings 2', 'F052', '☑'],
    ['Wingdings 2', 'F0A3', '☐'],
    ['Wingdings 2', 'F050', '✓'],
    ['Wingdings 3', 'F07D', '▶'],
    ['Webdings', 'F061', '✔'],
    ['Symbol', 'F0D6', '√'],
    ['Symbol', 'F0B4', '×'],
    ['Symbol', 'F0A3', '≤'],
    ['Symbol', 'F061', 'α'],
    ['Times New Roman', '2713', '✓'],
  ])('%s %s reads as %s', (font, char, sign) => {
    expect(textOf(p(sym(font, char) + run('已选')))).toBe(`${sign}已选`)
  })

  it('reads signs that were typed in a symbol font, as WPS writes them: R是 £否', () => {
    expect(textOf(p(run('R', set('Wingdings 2')) + run('是 ') + run('£', set('Wingdings 2')) + run('否')))).toBe('☑是 ☐否')
    expect(textOf(p(run('\uf0fe', set('Wingdings')) + run('已公开')))).toBe('☑已公开')
    expect(textOf(p(run('Öa\uf0b3', set('Symbol'))))).toBe('√α≥')
  })

  it('leaves Chinese words and digits in such a run alone', () => {
    expect(textOf(p(run('受理102件', set('Wingdings'))))).toBe('受理102件')
    expect(textOf(p(run('R', '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Wingdings 2"/>')))).toBe('R')
  })

  it('makes no change inside a sign, where new words would show as signs too', () => {
    const bytes = buildDocx({ body: p(run('Rl', set('Wingdings 2')) + run('是')) })
    const { paragraphs } = readDocx(bytes)
    expect(paragraphs[0]?.pieces.map(({ kind }) => kind)).toEqual(['element', 'text'])
    const edit = { paragraph: 0, start: 0, end: 1, text: '改' }
    expect(reviseDocx(bytes, [edit], { author: '核验' }).skipped).toEqual([edit])
  })
})
