import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'

const words = '二〇二四年，全市受理行政复议案件102件，纠错率31.4%。'
/** 受理案件 and 法治政府 in GB18030, from the standard's tables. */
const gb18030 = Uint8Array.of(
  0xb7,
  0xa8,
  0xd6,
  0xce,
  0xd5,
  0xfe,
  0xb8,
  0xae,
  0xbd,
  0xa8,
  0xc9,
  0xe8,
  0xb5,
  0xc4,
  0xb1,
  0xa8,
  0xb8,
  0xe6,
  0xa1,
  0xa3,
)
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [0xfeff, ...[...text].map(character => character.charCodeAt(0))].flatMap(unit =>
      little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  )

describe('decode', () => {
  it('reads UTF-8 and keeps the byte order mark as a character', () => {
    expect(decode(new TextEncoder().encode(words))).toEqual({ text: words, diagnostics: [] })
    expect(decode(new TextEncoder().encode(`\ufeff${words}\r\n`)).text).toBe(`\ufeff${words}\r\n`)
  })

  it('tells GB18030 from UTF-8', () => {
    expect(decode(gb18030)).toEqual({ text: '法治政府建设的报告。', diagnostics: [] })
  })

  it('reads UTF-16 of either order', () => {
    expect(decode(utf16(words, true)).text).toBe(`\ufeff${words}`)
    expect(decode(utf16(words, false)).text).toBe(`\ufeff${words}`)
  })

  it('reads UTF-8 with a broken byte as UTF-8, and says so', () => {
    const bytes = new TextEncoder().encode(words.repeat(3))
    bytes[30] = 0xff
    const { text, diagnostics } = decode(bytes)
    expect(text).toContain('全市受理行政复议案件102件')
    expect(diagnostics.map(each => [each.rule, each.severity])).toEqual([['file/encoding', 'warning']])
    expect(diagnostics[0]?.message).toMatch(/另存为 UTF-8/)
  })

  it('reads GB18030 cut in the middle of a character as GB18030', () => {
    const { text, diagnostics } = decode(gb18030.subarray(0, 17))
    expect(text).toMatch(/^法治政府建设的报/)
    expect(diagnostics).toHaveLength(1)
  })
})
