import { examine } from '@fazhi/claims'
import { parse } from '@fazhi/parse'
import { profiles } from '@fazhi/schema'
import { validate } from '@fazhi/validate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sample } from '../../../test/support/sample.ts'
import { reviewPage } from './review-page.ts'
import type { Reviewed } from './reviewed.ts'
import { verificationReport } from './verification-report.ts'

function reviewed(text: string): Reviewed {
  const { source, report } = parse({ name: '报告.txt', bytes: new TextEncoder().encode(text) })
  const profile = profiles.find(entry => entry.id === 'county')
  if (!profile) throw new Error('no county profile')
  const examination = examine(report)
  const diagnostics = validate({ source, report, examination, profile })
  return {
    name: '报告.txt',
    source,
    report,
    profile,
    examination,
    diagnostics,
    place: span => `第${text.slice(0, span.start).split('\n').length}行`,
  }
}

const wrong = sample({ '纠错率31.4%': '纠错率34.1%', '基层执法力量不足，': '基层执法力量不足,' })

describe('核验报告', () => {
  it('says what is there, what is wrong with its sum, and lists every claim', () => {
    const report = verificationReport(reviewed(wrong))
    expect(report).toContain('# 《云溪市临江区人民政府关于2024年法治政府建设情况的报告》核验报告')
    expect(report).toContain('| 报送期限 | 2025年3月1日之前 |')
    expect(report).toContain('纠错率应为31.4%，文中写作34.1%（第11行“')
    expect(report).toContain('32件 ÷ 102件 = 31.4%')
    expect(report).toMatch(/\| 第11行 \| 纠错率34\.1% \| .* \| 不符 \|/)
    expect(report).toContain('没有别的数字可以核对的数字')
  })

  it('leaves out what there is none of', () => {
    const report = verificationReport(reviewed(sample()))
    expect(report).not.toMatch(/## .、错误/)
    expect(report).toContain('错误0条')
  })

  it('can be read and set like any other document', () => {
    const { report } = parse({ name: '核验报告.md', bytes: new TextEncoder().encode(verificationReport(reviewed(wrong))) })
    expect(report.title?.lines.map(line => line.text).join('')).toContain('核验报告')
    expect(report.sections.map(section => section.title.text)).toContain('逐项验算')
  })
})

describe('对照页', () => {
  it('links every finding to its words and back, each once', () => {
    const review = reviewed(wrong)
    const page = reviewPage(review)
    expect(review.diagnostics.length).toBeGreaterThan(1)
    review.diagnostics.forEach((_, index) => {
      for (const name of [`finding-${index + 1}`, `at-${index + 1}`]) {
        expect(page.split(`id="${name}"`)).toHaveLength(2)
        expect(page).toContain(`href="#${name}"`)
      }
    })
    expect(page).toMatch(/<mark class="error">[^<]*34\.1%<\/mark>/)
  })

  it('shows the whole text, whatever it is, and nothing of it as markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<script>', '纠错率', '34.1%', '“', '\n', '\r\n', '&', '"', '一、', ' ') }), text => {
        const page = reviewPage(reviewed(text))
        expect(page).not.toContain('<script>')
        const shown = page.slice(page.indexOf('<main>'), page.indexOf('</main>')).replace(/<sup.*?<\/sup>|<[^>]*>/g, '')
        const plain = shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
        expect(plain.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
      }),
      { numRuns: 200 },
    )
  })
})
