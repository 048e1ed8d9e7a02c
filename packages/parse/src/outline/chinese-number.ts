const digits = '〇一二三四五六七八九'

/** 序数 十二 → 12, 二十 → 20, 二〇二四 → 2024, 廿 is not read; `null` for anything else. Below one hundred, or digit by digit. */
export function chineseNumber(text: string): number | null {
  const plain = text.replace(/[零○ＯO]/g, '〇')
  if (/^[〇一二三四五六七八九]+$/.test(plain)) return Number([...plain].map(character => digits.indexOf(character)).join(''))
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(plain)
  if (tens === null) return null
  return digits.indexOf(tens[1] ?? '一') * 10 + (tens[2] === undefined ? 0 : digits.indexOf(tens[2]))
}
