/** The years a stretch of words names: 2023年, 2021—2025年 gives all from the first to the last. */
export const yearsIn = (words: string): readonly number[] =>
  [...words.matchAll(/(?<!\d)((?:19|20)\d\d)年?(?:[-–~～—至]{1,2}((?:19|20)\d\d))?(?=年)/g)].flatMap(([, first, last]) => {
    const from = Number(first)
    const to = Math.min(last === undefined ? from : Number(last), from + 10)
    return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index)
  })
