import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fazhi, folder } from './support/fazhi.ts'
import { sample } from './support/sample.ts'

const wrong = sample({ '纠错率31.4%': '纠错率34.1%' })

const inFolder = (files: Readonly<Record<string, string>>): string => {
  const cwd = folder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content)
  return cwd
}

describe('fazhi check', () => {
  test('a report without fault passes in silence, and says how much it could check', () => {
    const { code, stdout } = fazhi(['check', '报告.txt'], { cwd: inFolder({ '报告.txt': sample() }) })
    expect(stdout).toContain('错误0条，警告0条')
    expect(stdout).toMatch(/读出数字\d+个，其中\d+个有别的数字可以核对/)
    expect(code).toBe(0)
  })

  test('a wrong rate is shown with its words, its sum and its repair', () => {
    const { code, stdout } = fazhi(['check', '报告.txt'], { cwd: inFolder({ '报告.txt': wrong }) })
    expect(code).toBe(1)
    expect(stdout).toContain('纠错率应为31.4%，文中写作34.1%')
    expect(stdout).toContain('32件 ÷ 102件 = 31.4%')
    expect(stdout).toContain('31.4%')
    expect(stdout).toContain('consistency/rate-mismatch')
  })

  test('what is wrong in the front matter is said with its own line, not with one of the text', () => {
    const head = '---\n公开信息:\n  标识码: abc\n---\n\n'
    const { stdout } = fazhi(['check', '报告.md'], {
      cwd: inFolder({ '报告.md': `${head}# 云溪市2024年法治政府建设年度报告\n\n正文。\n` }),
    })
    expect(stdout).toMatch(/警告 第3行第3列：公开信息里没有“标识码”这一项/)
  })

  test('JSON has the fields of docs/json.md, and ranges cut the very characters out of the file', () => {
    const { code, stdout } = fazhi(['check', '报告.txt', '--format', 'json'], { cwd: inFolder({ '报告.txt': wrong }) })
    expect(code).toBe(1)
    const output = JSON.parse(stdout)
    expect(Object.keys(output)).toEqual(['version', 'tool', 'files', 'summary'])
    const [file] = output.files
    expect(Object.keys(file)).toEqual(['path', 'profile', 'report', 'claims', 'diagnostics', 'coverage'])
    expect(file.report).toMatchObject({ year: 2024, issuers: ['云溪市临江区人民政府'], addressees: ['云溪市人民政府'], date: '2025-02-20' })
    expect(file.report.sections.map((section: { role: string }) => section.role)).toEqual([
      'achievements',
      'shortcomings',
      'leadership',
      'plan',
    ])
    const claim = file.claims.find((entry: { verdict: string }) => entry.verdict === 'inconsistent')
    expect(wrong.slice(claim.stated.range.start, claim.stated.range.end)).toContain('34.1%')
    expect(claim.stated).toMatchObject({ value: 34.1, unit: '%', places: 1 })
    const found = file.diagnostics.find((entry: { rule: string }) => entry.rule === 'consistency/rate-mismatch')
    expect(wrong.split('\n')[found.line - 1]?.slice(found.column - 1)).toMatch(/^(纠错率)?34\.1%/)
    expect(output.summary.errors).toBe(1)
  })

  test.each(['\r\n', '\n'])('offsets count the file’s own characters, BOM and line ends included (%j)', end => {
    const text = `\uFEFF${wrong.replaceAll('\n', end)}`
    const { stdout } = fazhi(['check', '报告.txt', '--format', 'json'], { cwd: inFolder({ '报告.txt': text }) })
    const claim = JSON.parse(stdout).files[0].claims.find((entry: { verdict: string }) => entry.verdict === 'inconsistent')
    expect(text.slice(claim.stated.range.start, claim.stated.range.end)).toContain('34.1%')
  })

  test('several files come out in the order they were given', () => {
    const cwd = inFolder({ 'b.txt': sample(), 'a.txt': wrong })
    const paths = (args: string[]) =>
      JSON.parse(fazhi(['check', ...args, '--format', 'json'], { cwd }).stdout).files.map((file: { path: string }) => file.path)
    expect(paths(['b.txt', 'a.txt'])).toEqual(['b.txt', 'a.txt'])
    expect(paths(['.'])).toEqual(['a.txt', 'b.txt'])
  })

  test('SARIF names rule, file and region', () => {
    const { stdout } = fazhi(['check', '报告.txt', '--format', 'sarif'], { cwd: inFolder({ '报告.txt': wrong }) })
    const log = JSON.parse(stdout)
    expect(log.version).toBe('2.1.0')
    const result = log.runs[0].results.find((entry: { ruleId: string }) => entry.ruleId === 'consistency/rate-mismatch')
    expect(result.level).toBe('error')
    expect(decodeURI(result.locations[0].physicalLocation.artifactLocation.uri)).toBe('报告.txt')
    expect(log.runs[0].tool.driver.rules.map((rule: { id: string }) => rule.id)).toContain('consistency/rate-mismatch')
  })

  test('the configuration found above the file silences a rule', () => {
    const cwd = inFolder({ '报告.txt': wrong, 'fazhi.config.yaml': 'rules:\n  consistency/rate-mismatch: off\n' })
    expect(fazhi(['check', '报告.txt'], { cwd }).code).toBe(0)
  })

  test('a baseline holds back what was there, and nothing new', () => {
    const cwd = inFolder({ '报告.txt': wrong })
    fazhi(['check', '报告.txt', '--update-baseline'], { cwd })
    const held = fazhi(['check', '报告.txt'], { cwd })
    expect(held.code).toBe(0)
    expect(held.stdout).toContain('已列入基线')
    writeFileSync(join(cwd, '报告.txt'), wrong.replace('临江区认真贯彻', '临江区全面、认真贯彻').replace('审结102件', '审结106件'))
    expect(fazhi(['check', '报告.txt'], { cwd }).stdout).toContain('106')
  })

  test('--fix answers in a Word file with tracked changes, and every other part stays', () => {
    const cwd = inFolder({ '报告.txt': sample({ '基层执法力量不足，': '基层执法力量不足,' }) })
    fazhi(['render', '报告.txt', '--to', 'docx'], { cwd })
    const { stderr } = fazhi(['check', '报告.docx', '--fix'], { cwd })
    expect(stderr).toContain('报告.修订.docx')
    const [before, after] = ['报告.docx', '报告.修订.docx'].map(name => unzipSync(new Uint8Array(readFileSync(join(cwd, name)))))
    const changed = Object.keys(before ?? {}).filter(name => !Buffer.from(before?.[name] ?? []).equals(Buffer.from(after?.[name] ?? [])))
    expect(changed).toEqual(['word/document.xml'])
    expect(strFromU8(after?.['word/document.xml'] ?? new Uint8Array())).toMatch(/<w:del [^>]*w:author="法治年报核验"/)
    expect(fazhi(['text', '报告.修订.docx'], { cwd }).stdout).toContain('基层执法力量不足，')
    expect(fazhi(['text', '报告.修订.docx', '--revisions', 'original'], { cwd }).stdout).toContain('基层执法力量不足,')
  })

  test('--dry-run names the paragraphs of a Word file as check does, also behind a table', () => {
    const table = '| 事项 | 件数 |\n| --- | --- |\n| 受理 | 102 |\n\n'
    const cwd = inFolder({ '报告.md': `# 云溪市2024年法治政府建设年度报告\n\n## 一、主要举措\n\n${table}基层执法力量不足,正在补充。\n` })
    expect(fazhi(['render', '报告.md', '--to', 'docx'], { cwd }).code).toBe(0)
    const [, paragraph] = /(第\d+段)第\d+字 {2}本段有1处半角标点/.exec(fazhi(['check', '报告.docx'], { cwd }).stdout) ?? []
    expect(fazhi(['check', '报告.docx', '--fix', '--dry-run'], { cwd }).stderr).toContain(`${paragraph}  “,” → “，”`)
  })

  test('--fix writes beside the file, --dry-run writes nothing, and the file itself stays', () => {
    const halfWidth = sample({ '基层执法力量不足，': '基层执法力量不足,' })
    const cwd = inFolder({ '报告.txt': halfWidth })
    const dry = fazhi(['check', '报告.txt', '--fix', '--dry-run'], { cwd })
    expect(dry.stderr).toContain('+ 基层执法力量不足，')
    const wet = fazhi(['check', '报告.txt', '--fix'], { cwd })
    expect(wet.stderr).toContain('报告.修改.txt')
    expect(readFileSync(join(cwd, '报告.修改.txt'), 'utf8')).toBe(sample())
    expect(readFileSync(join(cwd, '报告.txt'), 'utf8')).toBe(halfWidth)
  })
})

describe('the other commands', () => {
  test.each(['check', 'render', 'claims', 'text', 'explain', 'new', 'schema', 'profiles', 'rules'])(
    'fazhi %s --help is in Chinese',
    name => {
      const { code, stdout } = fazhi([name, '--help'])
      expect(code).toBe(0)
      expect(stdout).toContain(`用法 fazhi ${name}`)
      expect(stdout).not.toMatch(/Usage|Options:|display help/)
    },
  )

  test('claims lists the working of every claim and what nobody could check', () => {
    const { stdout } = fazhi(['claims', '报告.txt', '--all'], { cwd: inFolder({ '报告.txt': wrong }) })
    expect(stdout).toContain('32件 ÷ 102件 = 31.4%')
    expect(stdout).toContain('没有别的数字可以核对')
    expect(stdout).toContain('6件')
  })

  test('new writes a skeleton that names every mandated part and is not finished', () => {
    const cwd = folder()
    expect(fazhi(['new', '报告.md', '--profile', 'department', '--year', '2025'], { cwd }).code).toBe(0)
    const { stdout } = fazhi(['check', '报告.md', '--format', 'json'], { cwd })
    const [file] = JSON.parse(stdout).files
    const roles: string[] = file.report.sections.map((section: { role: string }) => section.role)
    expect(roles).toEqual(expect.arrayContaining(['achievements', 'shortcomings', 'leadership', 'plan']))
    expect(file.report.year).toBe(2025)
    expect(file.diagnostics.map((entry: { rule: string }) => entry.rule)).toContain('structure/placeholder')
    expect(fazhi(['new', '报告.md'], { cwd }).code).toBe(2)
  })

  test('schema is JSON, rules and profiles list their members', () => {
    expect(JSON.parse(fazhi(['schema']).stdout).$schema).toContain('json-schema.org')
    expect(fazhi(['rules']).stdout).toContain('structure/missing-part')
    expect(fazhi(['profiles']).stdout).toContain('county')
    expect(fazhi(['explain', 'rate-mismatch']).stdout).toContain('consistency/rate-mismatch')
  })
})
