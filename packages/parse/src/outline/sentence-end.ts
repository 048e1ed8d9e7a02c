const han = /[\u4e00-\u9fff”’」』）)》%]/
const marks = /[。！？!?.]/g

/** 句末 Where the first sentence ends, its mark and closing quotation marks included; `-1` when none does before `limit`. */
export function sentenceEnd(text: string, from = 0, limit = text.length): number {
  marks.lastIndex = from
  for (let found = marks.exec(text); found !== null && found.index < limit; found = marks.exec(text)) {
    const { index: i, 0: mark } = found
    // A full stop in a text set in half-width marks; not the point of 1. or 3.5.
    if (mark === '.' && !(han.test(text.charAt(i - 1)) && (i + 1 === text.length || /[\s\u4e00-\u9fff“‘「（(《]/.test(text.charAt(i + 1)))))
      continue
    let end = i + 1
    while (end < text.length && '”’」』）)'.includes(text.charAt(end))) end++
    return end
  }
  return -1
}
