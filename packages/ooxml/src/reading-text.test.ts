import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EXPLAINED } from '../test/explained-differences.ts'
import { convertAll, SOFFICE } from '../test/libreoffice.ts'
import { onlyInOne } from '../test/only-in-one.ts'
import { comparable, readingLines } from '../test/reading-lines.ts'
import { sampleFiles } from '../test/sample-files.ts'
import { readDocx } from './read-docx.ts'

const files = sampleFiles()
// The file is written by LibreOffice's answers below; it is data of this test.
const recorded = JSON.parse(readFileSync(new URL('../test/fixtures/libreoffice.json', import.meta.url), 'utf8')) as Record<string, string[]>

describe('the reading text beside what LibreOffice shows', () => {
  it.each([...files.keys()])('%s reads the same, or the difference is explained', name => {
    const ours = comparable(readingLines(readDocx(files.get(name) ?? new Uint8Array()).blocks))
    const differences = onlyInOne(ours, comparable(recorded[name] ?? []))
    const explained = EXPLAINED[name] ?? []
    expect(ours.length).toBeGreaterThan(0)
    expect(differences.filter(line => !explained.some(({ lines }) => lines.test(line)))).toEqual([])
    expect(explained.filter(({ lines }) => !differences.some(line => lines.test(line)))).toEqual([])
  })
})

if (SOFFICE === undefined) console.info('没有找到 soffice，跳过与 LibreOffice 的当场比较（仍与已记录的结果比较）。')

describe.skipIf(SOFFICE === undefined)('LibreOffice on this machine', () => {
  it('still shows what was recorded', () => {
    const shown = convertAll(files, 'txt:Text', 'txt')
    for (const [name, bytes] of shown) {
      expect({ name, lines: comparable(new TextDecoder().decode(bytes).split('\n')) }).toEqual({
        name,
        lines: comparable(recorded[name] ?? []),
      })
    }
  })
})
