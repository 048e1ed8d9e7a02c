import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fazhi, folder } from './support/fazhi.ts'
import { sample } from './support/sample.ts'

const office = spawnSync('soffice', ['--version']).status === 0
if (!office) console.log('skipped: no soffice on the PATH, so nothing to make .doc, .rtf, .odt and .pdf with')

const wrong = sample({ '纠错率31.4%': '纠错率34.1%' })

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

  test('without LibreOffice an old Word file is refused with the way out', () => {
    const { code, stderr } = fazhi(['check', '报告.doc'], { cwd, env: { PATH: '/nowhere' } })
    expect(code).toBe(2)
    expect(stderr).toMatch(/报告\.doc.*另存为 \.docx/)
  })
})
