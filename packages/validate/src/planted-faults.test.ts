import { describe, expect, it } from 'vitest'
import { subjectOf } from '../test/subject-of.ts'
import { wholeReports } from '../test/whole-reports.ts'
import { validate } from './validate.ts'

const [sound] = wholeReports
const text = sound?.text ?? ''

/** A slip of the pen in a sound report: what stood there, what is written instead, and the one rule that must notice. */
const slips: readonly [was: string, is: string, rule: string][] = [
  ['四、2024年度工作安排', '四、2023年度工作安排', 'structure/plan-year'],
  ['现将2023年度法治政府建设情况', '现将2022年度法治政府建设情况', 'structure/year-mismatch'],
  ['一、2023年法治政府建设的主要举措', '一、2022年法治政府建设的主要举措', 'structure/year-mismatch'],
  ['2024年2月26日', '2023年2月26日', 'structure/early-date'],
  ['2024年2月26日', '2024年3月26日', 'structure/late-submission'],
  ['二、存在的不足和原因', '三、存在的不足和原因', 'structure/numbering-sequence'],
  ['（二）依法履行', '（三）依法履行', 'structure/numbering-sequence'],
  ['二是涉企检查', '三是涉企检查', 'structure/run-sequence'],
  ['突出抓好三项工作', '突出抓好四项工作', 'structure/announced-count'],
  ['，原因是编制调剂进展较慢', '', 'structure/missing-causes'],
  ['特此报告。', '以上报告妥否，请批示。', 'structure/smuggled-request'],
  ['2023年度法治政府建设情况的报告\n\n中共', '2023年年度法治政府建设情况的报告\n\n中共', 'structure/title-form'],
  ['学法12次', '学法〔待填：次数〕次', 'structure/placeholder'],
  ['《法治政府建设实施纲要（2021—2025年）》', '《法治政府建设实施纲要（2021—2025年）', 'style/unpaired-mark'],
  ['2021—2025年', '2021-2025年', 'style/year-range'],
  ['学法12次，举办', '学法12次,举办', 'style/half-width-punctuation'],
  ['培训640人次', '培训约640人次左右', 'style/doubled-hedge'],
  ['培训640人次', '培训６４０人次', 'style/full-width-digits'],
  ['（二）依法履行', '（二）、依法履行', 'style/numbering-punctuation'],
  ['覆盖全部乡镇（街道）', '覆盖全部乡镇、等', 'style/enumeration-comma-before-etc'],
  ['特此报告。', '特此报告。\n\n（此件不公开）', 'disclosure/internal-mark'],
  ['举办专题培训班4期', '举办专题培训班4期（联系人13912345678）', 'disclosure/mobile-number'],
]

describe('好报告里的一处笔误', () => {
  it.each(slips)('“%s”写成“%s”：%s', (was, is, rule) => {
    const slipped = text.replace(was, is).replace(rule === 'structure/missing-causes' ? '，原因是部门间信息共享不充分' : '\u0000', '')
    expect(slipped).not.toBe(text)
    const found = validate(subjectOf({ text: slipped, profile: 'county' })).map(finding => finding.rule)
    expect(new Set(found)).toEqual(new Set([rule]))
  })
})
