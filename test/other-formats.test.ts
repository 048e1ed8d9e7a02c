import { spawnSync } from 'node:child_process'
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fazhi, folder } from './support/fazhi.ts'
import { sample } from './support/sample.ts'

const office = spawnSync('soffice', ['--version']).status === 0
if (!office) console.log('skipped: no soffice on the PATH, so nothing to make .doc, .rtf, .odt and .pdf with')

const wrong = sample({ '纠错率31.4%': '纠错率34.1%', '基层执法力量不足，': '基层执法力量不足,' })

describe.skipIf(!office)('formats an office has', () => {
  const cwd = folder()
  writeFileSync(join(cwd, '报告.txt'), wrong)
  fazhi(['render', '报告.txt', '--to', 'docx'], { cwd })
  for (const format of ['doc', 'rtf', 'odt', 'pdf']) {
    spawnSync('soffice', [`-env:UserInstallation=file://${join(cwd, 'profile')}`, '--headless', '--convert-to', format, '报告.docx'], {
      cwd,
    })
  }
  const expected = fazhi(['text', '报告.docx'], { cwd }).stdout.trim()

  test.each(['doc', 'rtf', 'odt', 'pdf'])('.%s reads like the .docx it was made of, and says that it was converted', format => {
    const { stdout, stderr } = fazhi(['text', `报告.${format}`], { cwd })
    expect(stdout.trim()).toBe(expected)
    expect(stderr).toMatch(/转换|文字层/)
    expect(fazhi(['check', `报告.${format}`], { cwd }).stdout).toContain('纠错率应为31.4%，文中写作34.1%')
  })

  test.each(['doc', 'pdf'])('--fix writes nothing for .%s, which would be no such file any more', format => {
    const { stderr } = fazhi(['check', `报告.${format}`, '--fix'], { cwd })
    expect(stderr).toContain(`报告.${format}：这种文件里不能直接修改，请另存为 .docx`)
    expect(readdirSync(cwd).filter(name => name.includes('修'))).toEqual([])
  })

  test.each(['doc', 'rtf'])('.%s that only bears the name .docx is read all the same', format => {
    copyFileSync(join(cwd, `报告.${format}`), join(cwd, `改名${format}.docx`))
    const { stdout, stderr } = fazhi(['text', `改名${format}.docx`], { cwd })
    expect(stdout.trim()).toBe(expected)
    expect(stderr).toContain('转换')
  })

  test('without LibreOffice an old Word file is refused with the way out', () => {
    const { code, stderr } = fazhi(['check', '报告.doc'], { cwd, env: { PATH: '/nowhere' } })
    expect(code).toBe(2)
    expect(stderr).toMatch(/报告\.doc.*另存为 \.docx/)
  })
})

describe('版式文件', () => {
  const wide = 5.64
  /** A page in the manner of GB/T 33190: one TextObject a line, first lines two characters in. */
  const page = (lines: readonly string[]) =>
    `<?xml version="1.0" encoding="UTF-8"?><ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer ID="2">${lines
      .map((line, at) => {
        const indent = line.startsWith('　　') ? 2 * wide : 0
        const words = line.trim()
        return `<ofd:TextObject ID="${at + 3}" Boundary="${28 + indent} ${40 + at * 10} ${words.length * wide} 6" Font="1" Size="${wide}"><ofd:TextCode X="0" Y="5">${words}</ofd:TextCode></ofd:TextObject>`
      })
      .join('')}</ofd:Layer></ofd:Content></ofd:Page>`

  test('.ofd is read by the words on its pages, lines joined to paragraphs', () => {
    const cwd = folder()
    const sentence = '　　全年受理行政复议案件102件，审结102件，其中纠错32件，纠错率34.1%，通过调解、和解撤回40件，调解率39.2%。'
    const lines = [sentence.slice(0, 28), ...(sentence.slice(28).match(/.{1,28}/g) ?? []), '　　特此报告。', '— 1 —']
    const parts = {
      'OFD.xml':
        '<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
      'Doc_0/Document.xml':
        '<ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>',
      'Doc_0/Pages/Page_0/Content.xml': page(lines),
    }
    writeFileSync(join(cwd, '报告.ofd'), zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))))
    const { stdout, stderr } = fazhi(['text', '报告.ofd'], { cwd })
    expect(stdout.trim()).toBe(`${sentence.trim()}\n特此报告。`)
    expect(stderr).toContain('版式文件')
    expect(fazhi(['check', '报告.ofd'], { cwd }).stdout).toContain('纠错率应为31.4%，文中写作34.1%')
  })
})
