const digits = '零一二三四五六七八九'

/** 3 → 三, 12 → 十二, 20 → 二十; beyond 99 the Arabic number stands. */
export const chineseNumeral = (number: number): string => {
  if (number < 1 || number > 99) return String(number)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`
}
