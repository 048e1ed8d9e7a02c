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
