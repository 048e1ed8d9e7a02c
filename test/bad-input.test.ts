import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fazhi, folder } from './support/fazhi.ts'
import { sample } from './support/sample.ts'

const good = sample()
const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(2000).fill(0)])
const rubbish = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + 13) % 256)

/** Each bad file with the word that its sentence must have; the sentence always names the file. */
const files: readonly (readonly [what: string, name: string, content: Uint8Array | string, word: RegExp])[] = [
  ['an empty file', '空.txt', '', /空/],
  ['binary rubbish named .docx', '乱码.docx', rubbish, /Word|docx|损坏/],
  ['a password-protected Office file', '加密.docx', ole, /密码|加密|旧/],
  ['an old .doc', '旧.doc', ole, /另存为.*docx/],
  ['a truncated zip', '半截.docx', new Uint8Array([0x50, 0x4b, 3, 4, ...rubbish.slice(0, 600)]), /不完整|损坏|截断/],
]

describe('a file that cannot be read', () => {
  test.each(files)('%s ends in one sentence that names it and the way out, and the others are still checked', (_, name, content, word) => {
    const cwd = folder()
    writeFileSync(join(cwd, name), content)
    writeFileSync(join(cwd, '好.txt'), good)
    const before = readdirSync(cwd)
    const { code, stdout, stderr } = fazhi(['check', name, '好.txt'], { cwd })
    expect(code).toBe(2)
    const sentences = stderr.trim().split('\n')
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toContain(name)
    expect(sentences[0]).toMatch(word)
    expect(stdout).toContain('好.txt')
    expect(readdirSync(cwd)).toEqual(before)
  })

  test('a missing file is named, and the others are still checked', () => {
    const cwd = folder()
    writeFileSync(join(cwd, '好.txt'), good)
    const { code, stdout, stderr } = fazhi(['check', '没有.docx', '好.txt'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toBe('fazhi：没有.docx：找不到这个文件，请检查路径和文件名\n')
    expect(stdout).toContain('好.txt')
  })

  test('a folder without reports says what was looked for', () => {
    const cwd = folder()
    mkdirSync(join(cwd, '空夹'))
    writeFileSync(join(cwd, '好.txt'), good)
    const { code, stdout, stderr } = fazhi(['check', '空夹', '好.txt'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('空夹：这个文件夹里没有报告')
    expect(stdout).toContain('好.txt')
  })
})

describe('a command that cannot run', () => {
  const cwd = folder()
  writeFileSync(join(cwd, '报告.txt'), good)
  const broken = folder()
  writeFileSync(join(broken, '报告.txt'), good)

  test.each([
    ['an unknown profile', ['check', '报告.txt', '--profile', 'conty'], /没有“conty”这个报告主体，是不是想写“county”/],
    [
      'an unknown rule',
      ['explain', 'consistency/rate-mismtach'],
      /没有“consistency\/rate-mismtach”这条规则，是不是想写“consistency\/rate-mismatch”/,
    ],
    ['an unknown command', ['chek'], /没有“chek”这个命令/],
    ['an unknown option', ['check', '报告.txt', '--strict'], /没有“--strict”这个选项/],
    ['a missing argument', ['check'], /还缺参数/],
    ['an unknown format', ['render', '报告.txt', '--to', 'pdf'], /没有“pdf”这种格式/],
  ])('%s ends in one Chinese sentence and exit code 2', (_, args, sentence) => {
    const { code, stdout, stderr } = fazhi(args, { cwd })
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(sentence)
  })

  test.each([
    ['broken YAML', 'profile: county\nrules:\n  style/x: [off\n', /fazhi\.config\.yaml 第\d+行第\d+列：不是合格的 YAML/],
    ['an unknown setting', 'profil: county\n', /第1行第\d+列：不认识的设置“profil”/],
    [
      'an unknown severity',
      'rules:\n  structure/missing-part: fatal\n',
      /第2行第\d+列：“structure\/missing-part”的值应为 off、info、warning、error 之一/,
    ],
    ['an unknown rule', 'rules:\n  structure/no-such: off\n', /没有“structure\/no-such”这条规则/],
  ])('%s in the configuration is told with its place', (_, yaml, sentence) => {
    writeFileSync(join(broken, 'fazhi.config.yaml'), yaml)
    const { code, stderr } = fazhi(['check', '报告.txt'], { cwd: broken })
    expect(code).toBe(2)
    expect(stderr).toMatch(sentence)
  })
})

test('a report of a million characters is checked', () => {
  const cwd = folder()
  const section = '（一）规范行政执法。全年办理行政处罚案件3218件，其中普通程序1106件、简易程序2112件。\n\n'
  writeFileSync(join(cwd, '长.txt'), sample({ '（一）健全': `${section.repeat(22_000)}（一）健全` }))
  const { code, stdout } = fazhi(['check', '长.txt', '--format', 'json'], { cwd })
  expect(code).not.toBe(2)
  expect(JSON.parse(stdout).files[0].claims.length).toBeGreaterThan(20_000)
})

test('rendering does not overwrite what is there, and never the input', () => {
  const cwd = folder()
  writeFileSync(join(cwd, '报告.md'), good)
  writeFileSync(join(cwd, '报告.html'), '别人的文件')
  expect(fazhi(['render', '报告.md', '--to', 'html'], { cwd }).stderr).toContain('已经有这个文件')
  expect(fazhi(['render', '报告.md', '--to', 'md', '--force'], { cwd }).stderr).toContain('就是要排版的文件本身')
  expect(fazhi(['render', '报告.md', '--to', 'html', '--force'], { cwd }).code).toBe(0)
  expect(fazhi(['render', '报告.md', '--to', 'html'], { cwd }).code).toBe(0)
  expect(existsSync(join(cwd, '报告.html'))).toBe(true)
  expect(readdirSync(cwd).sort()).toEqual(['报告.html', '报告.md'])
})
