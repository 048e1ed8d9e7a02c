import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { causesWording } from '../causes-wording.ts'
import { SectionRole } from '../report/section-role.ts'
import { roleWordings } from '../role-wordings.ts'

import * as register from './index.ts'

const files = readdirSync(fileURLToPath(new URL('.', import.meta.url))).filter(
  name => name.endsWith('.ts') && !name.endsWith('.test.ts') && !['index.ts', 'role-wording.ts'].includes(name),
)

describe('法定内容的登记', () => {
  it.each(files)('%s is registered in index.ts under its own name', file => {
    expect(Object.keys(register)).toContain(file.replace('.ts', ''))
  })

  it('has one wording for each mandated part, in the order of the regulation', () => {
    expect(roleWordings.map(wording => wording.role)).toEqual(SectionRole.options)
  })

  it.each(roleWordings)('$role announces itself in the words of the regulation', wording => {
    expect(wording.headings.some(pattern => pattern.test(wording.short))).toBe(true)
    expect(wording.notHeadings.some(pattern => pattern.test(wording.short))).toBe(false)
  })

  it.each(roleWordings)('$role reads a long line in linear time: no pattern is global or sticky', wording => {
    const patterns = [...wording.headings, ...wording.notHeadings, ...wording.sentences]
    expect(patterns.filter(pattern => pattern.global || pattern.sticky)).toEqual([])
    const long = '还有法治政府建设第一责任人存在，'.repeat(20_000)
    for (const pattern of patterns) expect(typeof pattern.test(long)).toBe('boolean')
  })
})

describe('没有标题时靠行文认出', () => {
  const answered = (paragraph: string) =>
    roleWordings.filter(({ sentences }) => sentences.some(pattern => pattern.test(paragraph))).map(({ role }) => role)

  it('a plan that begins with the year', () => {
    expect(answered('2025年，我局将继续深化综合执法改革。')).toEqual(['plan'])
    expect(answered('下一步，重点抓好三项工作。')).toEqual(['plan'])
    expect(answered('2024年，我市将法治政府建设纳入绩效考核。')).toEqual([])
  })
  it('shortcomings in the last paragraph', () => {
    expect(answered('同时，我们也清醒地看到，工作中还有不少短板。')).toEqual(['shortcomings'])
    expect(answered('对巡查发现的12个问题全部整改到位。')).toEqual([])
  })
  it('the duty of the head, and not the name of a document about it', () => {
    expect(answered('县长认真履行第一责任人职责，主持常务会议学法6次。')).toEqual(['leadership'])
    expect(answered('印发《党政主要负责人履行推进法治建设第一责任人职责清单》。')).toEqual([])
    expect(answered('常务副市长亲自牵头制定方案。')).toEqual([])
  })
  it('reasons, and not mere symptoms', () => {
    const reasons = (text: string) => causesWording.sentences.some(pattern => pattern.test(text))
    expect(reasons('究其根源，在于个别单位学用脱节。')).toBe(true)
    expect(reasons('受编制数量限制，基层法制审核人员不足。')).toBe(true)
    expect(reasons('一是普法针对性不强，比如进企业活动偏少。')).toBe(false)
  })
})
