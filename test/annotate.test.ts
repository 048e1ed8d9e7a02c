import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fazhi, folder } from './support/fazhi.ts'
import { sample } from './support/sample.ts'

const wrong = sample({ '纠错率31.4%': '纠错率34.1%' })

/** A folder with 报告.docx, made of the sample. */
function withWord(): string {
  const cwd = folder()
  writeFileSync(join(cwd, '报告.txt'), wrong)
  expect(fazhi(['render', '报告.txt', '--to', 'docx'], { cwd }).code).toBe(0)
  return cwd
}

const parts = (path: string) => unzipSync(new Uint8Array(readFileSync(path)))
const words = (xml: Uint8Array | undefined) => strFromU8(xml ?? new Uint8Array())

describe('fazhi annotate', () => {
  test('puts each finding on its words as a comment and the summary on the title; every other part stays', () => {
    const cwd = withWord()
    const { code, stdout } = fazhi(['annotate', '报告.docx'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain('批注：报告.批注.docx')
    const before = parts(join(cwd, '报告.docx'))
    const after = parts(join(cwd, '报告.批注.docx'))
    const comments = words(after['word/comments.xml'])
    expect(comments).toContain('纠错率应为31.4%，文中写作34.1%')
    expect(comments).toContain('计算：32件 ÷ 102件 = 31.4%')
    expect(comments).toContain('核验结论')
    expect(comments).toContain('w:author="法治年报核验"')
    expect(words(after['word/document.xml'])).toMatch(
      /<w:commentRangeStart [^>]*\/>(?:(?!commentRange).)*34\.1%(?:(?!commentRange).)*<w:commentRangeEnd/s,
    )
    const mayChange = ['word/document.xml', 'word/comments.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml']
    for (const [name, bytes] of Object.entries(before)) if (!mayChange.includes(name)) expect(after[name], name).toEqual(bytes)
  })

  test('a space too many has its comment on that space', () => {
    const cwd = folder()
    writeFileSync(join(cwd, '报告.txt'), sample({ 纠错32件: '纠错 32件' }))
    fazhi(['render', '报告.txt', '--to', 'docx'], { cwd })
    fazhi(['annotate', '报告.docx'], { cwd })
    const marked = words(parts(join(cwd, '报告.批注.docx'))['word/document.xml']).match(
      /<w:commentRangeStart [^>]*\/>(?:(?!commentRange).)*<w:commentRangeEnd/gs,
    )
    const text = (xml: string): string => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, words = '']) => words).join('')
    expect((marked ?? []).map(text)).toContain(' ')
  })

  test('run again it replaces its own comments; --remove gives back the document', () => {
    const cwd = withWord()
    fazhi(['annotate', '报告.docx'], { cwd })
    fazhi(['annotate', '报告.批注.docx', '-o', '再批.docx'], { cwd })
    const count = (name: string) => words(parts(join(cwd, name))['word/comments.xml']).split('<w:comment ').length
    expect(count('再批.docx')).toBe(count('报告.批注.docx'))
    expect(fazhi(['annotate', '再批.docx', '--remove', '-o', '还原.docx'], { cwd }).code).toBe(0)
    expect(parts(join(cwd, '还原.docx'))['word/document.xml']).toEqual(parts(join(cwd, '报告.docx'))['word/document.xml'])
  })

  test('nothing that is there is overwritten, the input least of all', () => {
    const cwd = withWord()
    const input = readFileSync(join(cwd, '报告.docx'))
    writeFileSync(join(cwd, '报告.批注.docx'), '别人的')
    expect(fazhi(['annotate', '报告.docx'], { cwd }).stderr).toContain('已经有这个文件')
    expect(fazhi(['annotate', '报告.docx', '-o', '报告.docx', '--force'], { cwd }).stderr).toContain('就是原文件本身')
    expect(readFileSync(join(cwd, '报告.批注.docx'), 'utf8')).toBe('别人的')
    expect(readFileSync(join(cwd, '报告.docx')).equals(input)).toBe(true)
  })

  test('for text it writes a page with text and findings side by side', () => {
    const cwd = withWord()
    expect(fazhi(['annotate', '报告.txt'], { cwd }).stdout).toContain('对照页：报告.核验.html')
    const page = readFileSync(join(cwd, '报告.核验.html'), 'utf8')
    expect(page).toMatch(/<mark class="error">[^<]*34\.1%<\/mark>/)
    expect(page).toContain('32件 ÷ 102件 = 31.4%')
  })

  test.each(['md', 'html', 'docx'])('--report writes the verification report as .%s', extension => {
    const cwd = withWord()
    expect(fazhi(['annotate', '报告.docx', '--report', `核验报告.${extension}`], { cwd }).stdout).toContain(
      `核验报告：核验报告.${extension}`,
    )
    expect(fazhi(['text', `核验报告.${extension}`], { cwd }).stdout).toContain('32件 ÷ 102件 = 31.4%')
  })
})
