import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { fazhi, folder } from './support/fazhi.ts'
import { sample } from './support/sample.ts'

const withReport = (): string => {
  const cwd = folder()
  writeFileSync(join(cwd, '报告.txt'), sample())
  return cwd
}

describe('fazhi render', () => {
  test('with --assets, puts the figures beside the page and links them and what else is set', () => {
    const cwd = withReport()
    const { code, stderr } = fazhi(['render', '报告.txt', '--to', 'html,docx', '--assets', '--out', '成品'], { cwd })
    expect([code, stderr.includes('错误')]).toEqual([0, false])
    const page = readFileSync(join(cwd, '成品/报告.html'), 'utf8')
    const links = [...page.matchAll(/<link rel="alternate"[^>]* href="([^"]+)"/g)].map(([, href = '']) => decodeURIComponent(href))
    expect(links).toEqual(['报告.docx', '报告.figures.json', '报告.figures.csv'])
    for (const link of links) expect(existsSync(join(cwd, '成品', link)), link).toBe(true)
  })

  test('gives figures that keep to the schema that fazhi schema prints', () => {
    const cwd = withReport()
    fazhi(['render', '报告.txt', '--to', 'html', '--assets', '--out', '成品'], { cwd })
    const schema: object = JSON.parse(fazhi(['schema', 'figures'], { cwd }).stdout)
    const figures: unknown = JSON.parse(readFileSync(join(cwd, '成品/报告.figures.json'), 'utf8'))
    const valid = new Ajv2020({ formats: { date: true } }).compile(schema)
    expect([valid(figures), valid.errors]).toEqual([true, null])
  })

  test('says what --assets needs', () => {
    const { code, stderr } = fazhi(['render', '报告.txt', '--assets'], { cwd: withReport() })
    expect(code).toBe(2)
    expect(stderr).toContain('请同时写 --to html')
  })

  test('draws charts in Word only when asked', () => {
    const cwd = withReport()
    const charts = (...options: string[]): boolean => {
      expect(fazhi(['render', '报告.txt', '--to', 'docx', '--force', ...options], { cwd }).code).toBe(0)
      return readFileSync(join(cwd, '报告.docx')).includes('word/charts/chart1.xml')
    }
    expect([charts(), charts('--charts')]).toEqual([false, true])
  })
})

describe('fazhi build', () => {
  test('makes the page that render would: figures marked, site and box as configured and as the draft says', () => {
    const cwd = folder()
    writeFileSync(
      join(cwd, '稿.md'),
      '---\ntitle: 云溪市人民政府2024年法治政府建设年度报告\n公开信息:\n  主题分类: 综合政务\n---\n## 一、主要举措和成效\n\n受理行政复议案件{{行政复议.受理}}件。\n',
    )
    writeFileSync(join(cwd, 'figures.yaml'), '行政复议:\n  受理: 102\n')
    writeFileSync(join(cwd, 'fazhi.config.yaml'), 'publish:\n  site: { name: 云溪市人民政府 }\n')
    const { code, stderr } = fazhi(['build', '稿.md', '--to', 'html'], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    const page = readFileSync(join(cwd, '成品/稿.html'), 'utf8')
    expect(page).toContain('<meta name="SiteName" content="云溪市人民政府">')
    expect(page).toContain('<span>综合政务</span>')
    expect(page).toContain('data-indicator="reconsideration.accepted"')
  })
})
