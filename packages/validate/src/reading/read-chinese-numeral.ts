/** 三 → 3, 十二 → 12, 二十 → 20, 两 → 2, 5 → 5; null for anything else. */
export const readChineseNumeral = (text: string): number | null => {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  const match = /^(?:([一二三四五六七八九])?(十))?([一二两三四五六七八九])?$/.exec(text)
  if (!match || text === '') return null
  const value = (character: string | undefined): number => (character === '两' ? 2 : '零一二三四五六七八九'.indexOf(character ?? '零'))
  const tens = match[2] === undefined ? 0 : match[1] === undefined ? 1 : value(match[1])
  return tens * 10 + value(match[3])
}
