import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fazhi } from '../support/fazhi.ts'
import { sample } from '../support/sample.ts'
import { office } from './office.ts'

describe('what a report and the configuration say of publication', () => {
  const own = (lines: string): string => `---\n公开信息:\n${lines}---\n\n${sample()}`

  test('is on the page: the report’s own words before those of the configuration, except on the site itself', () => {
    const cwd = office.with({
      '一.md': own('  索引号: 11620300013909010R/2025-00001\n  站点:\n    名称: 别的网站\n    域名: www.yunxi.example\n'),
    })
    const yaml =
      'publish:\n  site: { name: 云溪市人民政府 }\n  reports:\n    一.md: { identifier: 11620300013909010R/2025-00002, subject: 综合政务 }\n'
    writeFileSync(join(cwd, 'fazhi.config.yaml'), yaml)
    expect(office.publish(cwd).stderr).toBe('')
    const [slug = ''] = readdirSync(join(cwd, '专栏/reports'))
    const page = readFileSync(join(cwd, '专栏/reports', slug, 'index.html'), 'utf8')
    expect(page).toContain('11620300013909010R/2025-00001')
    expect(page).toContain('<span>综合政务</span>')
    expect(page).toContain('<meta name="SiteName" content="云溪市人民政府">')
    expect(page).toContain('<meta name="SiteDomain" content="www.yunxi.example">')
    expect(page).not.toMatch(/content=""|<span><\/span>/)
  })

  test('is missed by nobody where the configuration speaks of a report that is not there', () => {
    const cwd = office.with({ '2024/临江区.txt': sample() })
    writeFileSync(join(cwd, 'fazhi.config.yaml'), 'publish:\n  reports:\n    2024/临江.txt: { subject: 综合政务 }\n')
    const { code, stderr } = office.publish(cwd)
    expect(code).toBe(0)
    expect(stderr).toMatch(
      /警告：.*fazhi\.config\.yaml 第3行第\d+列：文件夹里没有“2024\/临江\.txt”，这一项没有用上，是不是想写“2024\/临江区\.txt”/,
    )
  })

  test('is found for a single page too, under the name it has in the column', () => {
    const cwd = office.with({ '2024/一.txt': sample() })
    writeFileSync(join(cwd, 'fazhi.config.yaml'), 'publish:\n  reports:\n    2024/一.txt: { subject: 综合政务 }\n')
    expect(fazhi(['render', '报告/2024/一.txt', '--to', 'html', '--out', '成品'], { cwd }).code).toBe(0)
    expect(readFileSync(join(cwd, '成品/一.html'), 'utf8')).toContain('<span>综合政务</span>')
  })

  test('counts for the timeliness', () => {
    const cwd = office.with({ '一.md': own('  发布日期: 2025-04-11\n') })
    expect(office.publish(cwd).stderr).toBe('')
    expect(readFileSync(join(cwd, '专栏/timeliness.html'), 'utf8')).toContain('逾期10天')
  })

  test('is questioned with line and column, in the file where it is said', () => {
    const cwd = office.with({ '一.md': own('  发布日期: 2025-01-02\n  索引: 12\n') })
    writeFileSync(join(cwd, 'fazhi.config.yaml'), 'publish:\n  reports:\n    一.md:\n      identifier: 云政1号\n')
    const { code, stderr } = office.publish(cwd)
    expect(code).toBe(0)
    expect(stderr).toContain('警告：一.md 第3行第3列：发布日期（2025-01-02）早于成文日期（2025-02-20）')
    expect(stderr).toContain('警告：一.md：第4行第3列：公开信息里没有“索引”这一项')
    expect(stderr).toMatch(/警告：.*fazhi\.config\.yaml 第4行第19列：索引号“云政1号”不合格式/)
    expect(fazhi(['render', '报告/一.md', '--to', 'html', '--out', '成品'], { cwd }).stderr).toContain(
      '警告：报告/一.md 第3行第3列：发布日期（2025-01-02）早于成文日期',
    )
  })

  test.each([
    ['domein: a.cn', /第3行第\d+列：“publish\.site”下不认识的设置“domein”，可用的有 name、domain、idCode/],
    ['idCode: 1234567890', /第3行第\d+列：“idCode”应是一行文字/],
  ])('stops where the configuration cannot be meant: %s', (line, sentence) => {
    const cwd = office.with({ '一.txt': sample() })
    writeFileSync(join(cwd, 'fazhi.config.yaml'), `publish:\n  site:\n    ${line}\n`)
    const { code, stderr } = office.publish(cwd)
    expect(code).toBe(2)
    expect(stderr).toMatch(sentence)
  })
})
