/** 汉字 An ideograph, 〇 included, by its UTF-16 unit. */
export const isHan = (code: number): boolean => (code >= 0x3400 && code <= 0x9fff) || code === 0x3007

/** What makes its surroundings Chinese: an ideograph, or a mark that only Chinese has (“ ” 、 。 《 》 （ ） ， …). */
export const isChinese = (code: number): boolean =>
  isHan(code) ||
  (code >= 0x2018 && code <= 0x201d) ||
  code === 0x2026 ||
  (code >= 0x3001 && code <= 0x3015) ||
  code === 0xff01 ||
  code === 0xff05 ||
  code === 0xff08 ||
  code === 0xff09 ||
  code === 0xff0c ||
  code === 0xff1a ||
  code === 0xff1b ||
  code === 0xff1f
