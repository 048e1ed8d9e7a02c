import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { examine } from '../packages/claims/src/index.ts'
import { extractFigures, nextDraft } from '../packages/draft/src/index.ts'
import { parse } from '../packages/parse/src/index.ts'
import { docx } from '../packages/render/src/renderers/docx/docx.ts'
import { html } from '../packages/render/src/renderers/html/html.ts'
import { markdown } from '../packages/render/src/renderers/markdown/markdown.ts'
import { profileById } from '../packages/schema/src/index.ts'
import { rules, validate } from '../packages/validate/src/index.ts'
import { countyWord } from './support/county-word.ts'
import { editWord, partOf } from './support/edit-word.ts'
import { fazhi, folder } from './support/fazhi.ts'
import { unavailable } from './support/unavailable.ts'

const county = await countyWord()
const read = (bytes: Uint8Array) => parse({ name: '报告.docx', bytes })
const profile = profileById('county')
const watched = rules.filter(({ id }) => /(?:edited|unbound)-figure$/.test(id))

/** What the two rules about bound numbers say of a Word file. */
function said(bytes: Uint8Array) {
  const { source, report } = read(bytes)
  if (!profile) throw new Error('no county')
  return validate({ source, report, examination: examine(report), profile }, watched)
}

/** The text of the content control with that tag, changed. */
const retype = (tag: string, from: string, to: string) => (xml: string) => {
  const control = xml.indexOf(`<w:tag w:val="${tag}"/>`)
  const at = xml.indexOf(`>${from}<`, control)
  expect(control).toBeGreaterThan(0)
  return `${xml.slice(0, at)}>${to}<${xml.slice(at + from.length + 2)}`
}

describe('a report built from figures, in Word', () => {
  test('knows of every bound number which figures it came from, and has nothing to say of them', () => {
    const { source } = read(county.bytes)
    expect(source.bound.length).toBe(county.bound.length)
    expect(source.bound.length).toBeGreaterThan(150)
    for (const { span, built } of source.bound) expect(source.text.slice(span?.start, span?.end)).toBe(built)
    expect(source.bound.map(({ built, expression, ids }) => [built, expression, ids])).toEqual(
      county.bound.map(({ built, expression, ids }) => [built, expression, ids]),
    )
    expect(source.bound).toContainEqual(
      expect.objectContaining({ built: '110件', expression: '件 行政复议.审结', ids: ['reconsideration.concluded'] }),
    )
    expect(said(county.bytes)).toEqual([])
  })

  test('every one of them, edited by hand, is reported once, by its name, with the way back', () => {
    const xml = partOf(county.bytes)
    const controls = [...xml.matchAll(/<w:sdt>.*?<w:t xml:space="preserve">([^<]*)<\/w:t>/g)]
    expect(controls.length).toBe(county.bound.length)
    for (const [index, control] of controls.entries()) {
      const bound = county.bound[index]
      const [whole, words = ''] = control
      expect(words).toBe(bound?.built)
      const edited = words.replace(/\d(?=\D*$)/, digit => String((Number(digit) + 1) % 10)).replace('持平', '基本持平')
      const end = control.index + whole.length
      const changed = editWord(
        county.bytes,
        () => xml.slice(0, control.index) + whole.replace(`>${words}<`, `>${edited}<`) + xml.slice(end),
      )
      expect(said(changed)).toMatchObject([
        {
          rule: 'consistency/edited-figure',
          because: expect.stringContaining(`{{${bound?.expression}}}`),
          fixes: [{ edits: [{ text: words }] }],
        },
      ])
    }
  }, 120_000)

  test('a number retyped says what the data say', () => {
    const [found] = said(editWord(county.bytes, retype('件 行政复议.审结', '110件', '112件')))
    expect(found?.message).toBe('行政复议.审结在数据里是110件，文中改成了112件')
    expect(found?.related?.map(({ message }) => message)).toContain('由同一数据写出：25.5%')
  })

  test('digits typed in front of the control, or behind it, are seen too', () => {
    const open = '<w:sdt><w:sdtPr><w:alias w:val="行政复议审结"/>'
    expect(said(editWord(county.bytes, xml => xml.replace(open, `<w:r><w:t>1</w:t></w:r>${open}`))).map(({ message }) => message)).toEqual([
      '行政复议.审结在数据里是110件，文中改成了1110件',
    ])
    const cell = /(>110<\/w:t><\/w:r><\/w:sdtContent><\/w:sdt>)/
    expect(said(editWord(county.bytes, xml => xml.replace(cell, '$1<w:r><w:t>0</w:t></w:r>'))).map(({ message }) => message)).toEqual([
      '行政复议.审结在数据里是110，文中改成了1100',
    ])
  })

  test('a sentence taken out is a hint, not an accusation', () => {
    const one = /<w:sdt>(?:(?!<w:sdt>).)*?<w:tag w:val="件 行政复议\.审结"\/>.*?<\/w:sdt>/
    const found = said(editWord(county.bytes, xml => xml.replace(one, '')))
    expect(found).toMatchObject([
      { rule: 'consistency/unbound-figure', severity: 'info', message: expect.stringContaining('行政复议.审结“110件”') },
    ])
  })

  test('what the part says is never trusted to be well made', () => {
    const part = 'customXml/item1.xml'
    for (const broken of [
      '',
      '<figures',
      '<figures xmlns="urn:fazhi:figures"/>',
      '<figures xmlns="urn:fazhi:figures"><figure built="1"/></figures>',
    ]) {
      const { source, diagnostics } = read(editWord(county.bytes, () => broken, part))
      expect([source.bound, diagnostics]).toEqual([[], []])
    }
  })

  test('twenty thousand controls side by side, all edited, are read and judged like any others', () => {
    const indices = Array.from({ length: 19_000 }, (_, index) => index)
    const control = (tag: number) =>
      `<w:sdt><w:sdtPr><w:tag w:val="t${tag}"/></w:sdtPr><w:sdtContent><w:r><w:t>${tag}</w:t></w:r></w:sdtContent></w:sdt>`
    const entry = (tag: number) => `<figure tag="t${tag}" built="${tag + 1}" ids="a b c"/>`
    const many = editWord(county.bytes, xml => xml.replace('<w:sectPr', `<w:p>${indices.map(control).join('')}</w:p><w:sectPr`))
    const found = said(
      editWord(many, () => `<figures xmlns="urn:fazhi:figures">${indices.map(entry).join('')}</figures>`, 'customXml/item1.xml'),
    )
    expect(found.length).toBe(indices.length)
  })

  test('set again in Word it stays bound, and its Markdown is what it would be without', async () => {
    const edited = read(editWord(county.bytes, retype('件 行政复议.审结', '110件', '112件')))
    const again = (await docx.render(edited.report, { bound: edited.source.bound })).bytes
    expect(said(again).map(({ message }) => message)).toEqual(['行政复议.审结在数据里是110件，文中改成了112件'])
    const bare = (await docx.render(county.report)).bytes
    expect(markdown.render(read(county.bytes).report)).toEqual(markdown.render(read(bare).report))
    expect(read(county.bytes).source.text).toBe(read(bare).source.text)
  })
})

test('on the web page, what a figure wrote is marked as that figure, whatever the words around it', async () => {
  const examination = examine(county.report)
  const marked = async (bound: typeof county.bound) => {
    const page = new TextDecoder().decode((await html.render(county.report, { examination, bound })).bytes)
    return [...page.matchAll(/<data [^>]*data-indicator="([^"]*)"[^>]*>([^<]*)/g)].map(([, indicator, words]) => `${indicator} ${words}`)
  }
  const [known, read] = [await marked(county.bound), await marked([])]
  expect(read.filter(each => !known.includes(each))).toEqual([])
  expect(known).toContain('judicialAdvice.procuratorialReplied 14份')
  expect(known.length).toBeGreaterThan(read.length + 15)
  expect(known).toContain('reconsideration.concluded 110件')
})

test('next year’s draft and the figures read out go by what the file knows, not by the words around', () => {
  const { report, source } = read(county.bytes)
  const [known, guessed] = [extractFigures(report, source.bound), extractFigures(report)]
  expect(known.filter(({ confidence }) => confidence === 'conflicting')).toEqual([])
  expect(known.length).toBeGreaterThan(guessed.length)
  const fates = nextDraft(report, 2026, source.bound).account
  expect(fates.kept).toBe(0)
  expect(fates.bound).toBeGreaterThan(nextDraft(report, 2026).account.bound)
})

const soffice = spawnSync('soffice', ['--version']).error === undefined

test.skipIf(unavailable(!soffice, 'LibreOffice 另存后数据出处还在：没有 soffice'))(
  'a save through LibreOffice keeps numbers bound',
  () => {
    const place = mkdtempSync(join(tmpdir(), 'fazhi-bound-'))
    try {
      writeFileSync(join(place, '改.docx'), editWord(county.bytes, retype('件 行政复议.审结', '110件', '112件')))
      const profileFolder = `-env:UserInstallation=file://${join(place, 'profile')}`
      const { status } = spawnSync('soffice', [
        profileFolder,
        '--headless',
        '--convert-to',
        'docx',
        '--outdir',
        join(place, 'out'),
        join(place, '改.docx'),
      ])
      expect(status).toBe(0)
      const saved = new Uint8Array(readFileSync(join(place, 'out', '改.docx')))
      expect(partOf(saved)).not.toBe(partOf(county.bytes))
      expect(read(saved).source.bound.length).toBe(county.bound.length)
      expect(said(saved).map(({ message }) => message)).toEqual(['行政复议.审结在数据里是110件，文中改成了112件'])
    } finally {
      rmSync(place, { recursive: true, force: true })
    }
  },
  120_000,
)

describe('on the command line', () => {
  test('build, a number edited in Word, check, and the fix as a tracked change within its content control', () => {
    const cwd = folder()
    const example = join(import.meta.dirname, '../examples/county/draft.md')
    expect(fazhi(['build', example, '--to', 'docx', '--out', '.'], { cwd }).code).toBe(0)
    const built = new Uint8Array(readFileSync(join(cwd, 'draft.docx')))
    expect(fazhi(['check', 'draft.docx'], { cwd }).stdout).toMatch(/错误0条，警告0条，提示0条\n.*\n由数据写出的\d{3}处，改过0处\n/)
    writeFileSync(join(cwd, '改.docx'), editWord(built, retype('件 行政复议.审结', '110件', '112件')))
    const { stdout } = fazhi(['check', '改.docx', '--format', 'json'], { cwd })
    const [file] = JSON.parse(stdout).files
    expect(file.diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'consistency/edited-figure', message: '行政复议.审结在数据里是110件，文中改成了112件' }),
    )
    expect(file.bound).toContainEqual(
      expect.objectContaining({ expression: '件 行政复议.审结', indicators: ['reconsideration.concluded'], built: '110件', text: '112件' }),
    )
    fazhi(['check', '改.docx', '--fix', '--unsafe'], { cwd })
    const fixed = partOf(new Uint8Array(readFileSync(join(cwd, '改.修订.docx'))))
    expect(fixed).toMatch(
      /<w:tag w:val="件 行政复议\.审结"\/>(?:(?!<\/w:sdt>).)*<w:del (?:(?!<\/w:sdt>).)*112件(?:(?!<\/w:sdt>).)*<w:ins (?:(?!<\/w:sdt>).)*110件/,
    )
    expect(fazhi(['check', '改.修订.docx'], { cwd }).stdout).toContain('错误0条，警告0条')
  })

  test('a report without figures, or built with --no-bind, has no content controls', () => {
    const cwd = folder()
    const example = join(import.meta.dirname, '../examples/county/draft.md')
    fazhi(['build', example, '--to', 'docx', '--out', '.', '--no-bind'], { cwd })
    const bytes = new Uint8Array(readFileSync(join(cwd, 'draft.docx')))
    expect(partOf(bytes)).not.toContain('<w:sdt>')
    expect(partOf(bytes, 'customXml/item1.xml')).toBe('')
    fazhi(['build', example, '--to', 'docx', '--out', '成稿'], { cwd })
    fazhi(['render', '成稿/draft.docx', '--to', 'docx', '--out', '交出', '--no-bind'], { cwd })
    const handed = new Uint8Array(readFileSync(join(cwd, '交出/draft.docx')))
    expect(partOf(handed)).not.toContain('<w:sdt>')
    expect(read(handed).source.text).toBe(read(bytes).source.text)
  })
})
