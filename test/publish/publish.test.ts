import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fazhi } from '../support/fazhi.ts'
import { inventedReports } from '../support/invented-reports.ts'
import { sample } from '../support/sample.ts'
import { office } from './office.ts'

/** Every file of a folder with its content, the manifest too. */
const contents = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter(path => statSync(join(root, path)).isFile())
      .sort()
      .map(path => [
        path,
        createHash('sha256')
          .update(readFileSync(join(root, path)))
          .digest('hex'),
      ]),
  )

const invented = (bodies: number, years: number): Readonly<Record<string, string>> =>
  Object.fromEntries(inventedReports({ bodies, years, paragraphs: 8 }).map(({ path, text }) => [path, text]))

const withNumber = sample({ 法治宣传的针对性: '申请人李某（身份证号11010519491231002X）反映法治宣传的针对性' })

describe('fazhi publish', () => {
  test('makes a column, by several threads where there are many reports', () => {
    const { code, stdout, stderr } = office.publish(office.with(invented(5, 3)), '--site-name', '云溪市人民政府')
    expect(stderr).toBe('')
    expect(stdout).toBe('专栏：专栏（15份报告，重做15份；写了106个文件，删去0个）\n')
    expect(code).toBe(0)
  })

  test('does again only what has changed, and the column is as if made at once', () => {
    const cwd = office.with(invented(4, 3))
    office.publish(cwd)
    expect(office.publish(cwd).stdout).toContain('重做0份；写了0个文件')
    const [first = ''] = Object.keys(invented(4, 3))
    const path = join(cwd, '报告', first)
    writeFileSync(path, readFileSync(path, 'utf8').replace('认真贯彻', '认真学习贯彻'))
    expect(office.publish(cwd).stdout).toContain('12份报告，重做1份')
    expect(fazhi(['publish', '报告', '--out', '另一个'], { cwd }).code).toBe(0)
    expect(contents(join(cwd, '专栏'))).toEqual(contents(join(cwd, '另一个')))
  })

  test('sets last year’s figures beside this year’s, and does both again when last year’s report is mended', () => {
    const cwd = office.with(invented(1, 2))
    office.publish(cwd)
    const [slug = ''] = readdirSync(join(cwd, '专栏/reports')).filter(name => name.startsWith('2024'))
    const page = () => readFileSync(join(cwd, '专栏/reports', slug, 'index.html'), 'utf8')
    const [, last] = inventedReports({ bodies: 1, years: 2, paragraphs: 8 })
    const accepted = /受理行政复议案件(\d+)件/.exec(last?.text ?? '')?.[1]
    expect(page()).toContain(`（2023年${accepted}件）`)
    writeFileSync(join(cwd, '报告', last?.path ?? ''), last?.text.replace(`案件${accepted}件`, '案件977件') ?? '')
    expect(office.publish(cwd).stdout).toContain('重做2份')
    expect(page()).toContain('（2023年977件）')
  })

  test('takes away the pages of a report that is gone, and keeps what somebody else put there', () => {
    const cwd = office.with({ ...invented(1, 2), '走了.md': sample() })
    office.publish(cwd)
    const gone = readdirSync(join(cwd, '专栏/reports')).filter(name =>
      readFileSync(join(cwd, '专栏/reports', name, 'index.html'), 'utf8').includes('102件'),
    )
    expect(gone).toHaveLength(1)
    const [slug = ''] = gone
    writeFileSync(join(cwd, '专栏/reports', slug, '别人的.txt'), '别人的文件')
    rmSync(join(cwd, '报告/走了.md'))
    expect(office.publish(cwd).stdout).toContain('2份报告，重做0份')
    expect(readdirSync(join(cwd, '专栏/reports', slug))).toEqual(['别人的.txt'])
    expect(readFileSync(join(cwd, '专栏/index.html'), 'utf8')).not.toContain(slug)
  })

  test('says what looks like no report, and what seems to be there twice', () => {
    const cwd = office.with({ '一.txt': sample(), '一.md': sample(), '说明.md': '这里是各区县的年度报告。' })
    const { code, stderr } = office.publish(cwd)
    expect(stderr).toContain('警告：说明.md：看不出报告年度和发文机关')
    expect(stderr).toContain('警告：云溪市临江区人民政府2024年度有2份报告：一.md、一.txt')
    expect(code).toBe(0)
  })

  test('makes again what was deleted from the column', () => {
    const cwd = office.with({ '一.txt': sample() })
    office.publish(cwd)
    const before = contents(join(cwd, '专栏'))
    rmSync(join(cwd, '专栏/reports'), { recursive: true })
    rmSync(join(cwd, '专栏/search.html'))
    expect(office.publish(cwd).code).toBe(0)
    expect(contents(join(cwd, '专栏'))).toEqual(before)
  })

  test('may lie in the folder of the reports, and does not publish itself', () => {
    const cwd = office.with({ '一.txt': sample() })
    const again = () => fazhi(['publish', '报告', '--out', '报告/专栏'], { cwd }).stdout
    expect(again()).toContain('1份报告')
    expect(again()).toContain('1份报告，重做0份')
  })

  test('takes dates and the site’s own data from the configuration', () => {
    const cwd = office.with({ '2024/一.txt': sample() })
    const yaml = `publish:
  site: { name: 云溪市人民政府, idCode: '1234567890' }
  address: https://www.yunxi.example/fzzf/
  reports:
    2024/一.txt: { publishedOn: 2025-04-11, identifier: 11620300013909010R/2025-48086, validity: 有效 }
`
    writeFileSync(join(cwd, 'fazhi.config.yaml'), yaml)
    expect(office.publish(cwd).stderr).toBe('')
    expect(readFileSync(join(cwd, '专栏/timeliness.html'), 'utf8')).toContain('逾期10天')
    expect(existsSync(join(cwd, '专栏/sitemap.xml'))).toBe(true)
    const [slug = ''] = readdirSync(join(cwd, '专栏/reports'))
    const page = readFileSync(join(cwd, '专栏/reports', slug, 'index.html'), 'utf8')
    expect(page).toContain('11620300013909010R/2025-48086')
    expect(page).toContain('<meta name="SiteIDCode" content="1234567890">')
    writeFileSync(join(cwd, 'fazhi.config.yaml'), yaml.replace('04-11', '03-11'))
    expect(office.publish(cwd).stdout).toContain('重做1份')
    expect(readFileSync(join(cwd, '专栏/timeliness.html'), 'utf8')).toContain('按期，早21天')
  })
})

describe('before anything is made public', () => {
  test('a report with an identity number stops everything; the finding is named and does not repeat the number', () => {
    const cwd = office.with({ '好.txt': sample(), '坏.txt': withNumber })
    const { code, stdout, stderr } = office.publish(cwd)
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/错误：坏\.txt 第\d+行：出现公民身份号码110105\*+X/)
    expect(stderr).toContain('专栏没有改动')
    expect(existsSync(join(cwd, '专栏'))).toBe(false)
  })

  test('--force publishes it and says so in a record beside the column, which holds for this very file', () => {
    const cwd = office.with({ '坏.txt': withNumber })
    expect(office.publish(cwd, '--force').code).toBe(0)
    const record = JSON.parse(readFileSync(join(cwd, '专栏.发布记录.json'), 'utf8'))
    expect(record.decisions).toHaveLength(1)
    expect(record.decisions[0]).toMatchObject({ file: '坏.txt', findings: [{ rule: 'disclosure/identity-number' }] })
    expect(record.decisions[0].at).toMatch(/^\d{4}-\d\d-\d\dT/)
    expect(Object.keys(contents(join(cwd, '专栏'))).join()).not.toContain('发布记录')
    expect(office.publish(cwd, '--all').code).toBe(0)
    appendFileSync(join(cwd, '报告/坏.txt'), '\n（此件公开发布）\n')
    expect(office.publish(cwd).code).toBe(1)
    expect(office.publish(cwd, '--force').code).toBe(0)
    expect(JSON.parse(readFileSync(join(cwd, '专栏.发布记录.json'), 'utf8')).decisions).toHaveLength(2)
  })

  test('the name of a private person in a case is a warning with its line, and does not stop anything', () => {
    const { code, stderr } = office.publish(
      office.with({ '一.txt': sample({ 法治宣传的针对性: '妥善处理申请人张三不服处罚一案，法治宣传的针对性' }) }),
    )
    expect(code).toBe(0)
    expect(stderr).toMatch(/^警告：一\.txt 第\d+行：疑似案件当事人的姓名“张\*”没有隐去，公开前应写作“张某”\n$/)
  })

  test('neither a configuration nor a baseline opens the gate', () => {
    const cwd = office.with({ '坏.txt': withNumber })
    writeFileSync(join(cwd, 'fazhi.config.yaml'), 'rules:\n  disclosure/identity-number: off\n')
    fazhi(['check', '报告', '--update-baseline'], { cwd })
    expect(office.publish(cwd).code).toBe(1)
  })

  test('a mark of secrecy in the front matter stops it as well as one in the text', () => {
    const cwd = office.with({ '密.md': `---\n版头版记:\n  密级: 机密★1年\n---\n\n${sample()}` })
    const { code, stderr } = office.publish(cwd)
    expect(code).toBe(1)
    expect(stderr).toContain('机密★1年')
  })

  test('a file that cannot be read stops it; with --force it is left out', () => {
    const cwd = office.with({ '好.txt': sample(), '坏.docx': new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]) })
    expect(office.publish(cwd).code).toBe(1)
    const { code, stdout, stderr } = office.publish(cwd, '--force')
    expect(code).toBe(0)
    expect(stdout).toContain('（1份报告')
    expect(stderr).toContain('略去读不出的文件：坏.docx')
    expect(office.publish(cwd).code).toBe(0)
  })
})

describe('what fazhi did not write', () => {
  test('is left as it is and named', () => {
    const cwd = office.with({ '一.txt': sample() })
    mkdirSync(join(cwd, '专栏'))
    writeFileSync(join(cwd, '专栏/index.html'), '别人的首页')
    const { code, stderr } = office.publish(cwd, '--force')
    expect(code).toBe(2)
    expect(stderr).toContain('专栏/index.html：不是 fazhi 写的')
    expect(office.publish(cwd).code).toBe(2)
    expect(readFileSync(join(cwd, '专栏/index.html'), 'utf8')).toBe('别人的首页')
  })

  test('is also a page that somebody changed by hand', () => {
    const cwd = office.with({ '一.txt': sample() })
    office.publish(cwd)
    appendFileSync(join(cwd, '专栏/timeliness.html'), '<!-- 手改 -->')
    writeFileSync(join(cwd, '报告/一.txt'), sample({ '2025年2月20日': '2025年5月20日' }))
    const { code, stderr } = office.publish(cwd)
    expect(code).toBe(2)
    expect(stderr).toContain('专栏/timeliness.html')
    expect(readFileSync(join(cwd, '专栏/timeliness.html'), 'utf8')).toContain('手改')
  })

  test('is not what a run wrote that was cut off', () => {
    const cwd = office.with({ '一.txt': sample() })
    office.publish(cwd)
    const lines = Object.entries(contents(join(cwd, '专栏'))).map(([path, hash]) => `${hash} ${path}\n`)
    rmSync(join(cwd, '专栏/fazhi.manifest.json'))
    writeFileSync(join(cwd, '专栏/fazhi.journal.txt'), lines.join(''))
    writeFileSync(join(cwd, '报告/二.txt'), sample({ 关于2024年: '关于2023年' }))
    const { code, stdout } = office.publish(cwd)
    expect(stdout).toContain('2份报告')
    expect(code).toBe(0)
    expect(existsSync(join(cwd, '专栏/fazhi.journal.txt'))).toBe(false)
  })
})

describe('what cannot be done ends in one sentence', () => {
  test.each([
    ['no place for the column', ['publish', '报告'], /用 --out 写明/],
    ['the column in place of the reports', ['publish', '报告', '--out', '报告'], /不能放在报告所在的文件夹/],
    ['no such folder', ['publish', '没有', '--out', '专栏'], /没有：找不到这个文件夹/],
    ['a file', ['publish', '报告/一.txt', '--out', '专栏'], /不是文件夹/],
    ['half an address', ['publish', '报告', '--out', '专栏', '--address', 'www.yunxi.example'], /应写全，例如 https/],
  ])('%s', (_, args, sentence) => {
    const { code, stdout, stderr } = fazhi(args, { cwd: office.with({ '一.txt': sample() }) })
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(sentence)
  })

  test('a manifest that is none', () => {
    const cwd = office.with({ '一.txt': sample() })
    mkdirSync(join(cwd, '专栏'))
    writeFileSync(join(cwd, '专栏/fazhi.manifest.json'), '{}')
    expect(office.publish(cwd).stderr).toContain('不是合格的发布清单')
  })
})
