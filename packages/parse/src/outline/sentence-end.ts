/** 句末 Where the first sentence ends, its mark and closing quotation marks included; `-1` when none does before `limit`. */
export function sentenceEnd(text: string, from = 0, limit = text.length): number {
  for (let i = from; i < Math.min(limit, text.length); i++) {
    if (!'。！？!?'.includes(text.charAt(i))) continue
    let end = i + 1
    while (end < text.length && '”’」』）)'.includes(text.charAt(end))) end++
    return end
  }
  return -1
}
