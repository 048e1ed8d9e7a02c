import { readFileSync } from 'node:fs'
import { parse } from '@fazhi/parse'
import { render } from '@fazhi/render'
import { docx } from '@fazhi/render/docx'
import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/read-figures.ts'
import { compose } from '../prose/compose.ts'
import { sampleFigures } from '../testing/sample-figures.ts'
import { verifyFigures } from './verify-figures.ts'

const draft =
  '一是办理复议。收到申请{{件 行政复议.收到}}，{{同比 行政复议.收到}}；受理{{件 行政复议.受理}}。\n\n二是依法审结{{件 行政复议.审结}}，纠错率{{行政复议.纠错率}}。\n'
const built = compose(draft, sampleFigures).markdown
const check = (text: string) => verifyFigures(draft, sampleFigures, { text })

describe('回核', () => {
  it('finds every bound number again and has nothing to say of an untouched report', () => {
    expect(check(built)).toMatchObject({ diagnostics: [], found: 5, lost: [] })
  })
  it('names the number that was changed by hand, the figure it came from, and how to put it back', () => {
    const { diagnostics } = check(built.replace('受理102件', '受理103件'))
    expect(diagnostics).toMatchObject([
      { message: expect.stringContaining('应为“102件”，文中改成了“103件”'), because: '出自 {{件 行政复议.受理}}（行政复议受理）' },
    ])
  })
  it('a comparison turned round is a changed number', () => {
    expect(check(built.replace('同比增长17.6%', '同比下降17.6%')).diagnostics.length).toBe(1)
  })
  it('full-width digits are the same number', () => {
    expect(check(built.replace('受理102件', '受理１０２件')).diagnostics).toEqual([])
  })
  it('words rewritten around a number: lost, not accused', () => {
    const { diagnostics, lost } = check(built.replace('二是依法审结102件', '全年共结案101件'))
    expect(diagnostics).toEqual([])
    expect(lost).toEqual(['102件'])
  })
  it('any text at all', () => {
    expect(check('').lost.length).toBe(5)
  })
})

it('a county’s report set in Word and read back still knows its figures, and shows the one edited by hand', async () => {
  const read = (name: string) => readFileSync(new URL(`../../../../examples/county/${name}`, import.meta.url), 'utf8')
  const { figures } = readFigures(read('figures.yaml'))
  const countyDraft = read('draft.md')
  const { markdown } = compose(countyDraft, figures)
  const word = async (text: string) => {
    const { report } = parse({ name: 'report.md', bytes: new TextEncoder().encode(text) })
    const { bytes } = await render(report, docx)
    return parse({ name: 'report.docx', bytes }).source
  }
  const untouched = verifyFigures(countyDraft, figures, await word(markdown))
  expect(untouched.diagnostics).toEqual([])
  expect(untouched.lost).toEqual([])
  expect(untouched.found).toBeGreaterThan(130)
  const table = verifyFigures(countyDraft, figures, await word(markdown.replace('| 收到 | 件 | 131 | 118 |', '| 收到 | 件 | 132 | 118 |')))
  expect(table.diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining('应为“131”，文中改成了“132”')])
  const edited = verifyFigures(countyDraft, figures, await word(markdown.replace('审结110件', '审结111件')))
  expect(edited.diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining('应为“110件”，文中改成了“111件”')])
})
