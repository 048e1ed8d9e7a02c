/**
 * 二字组 Every two neighbouring letters or digits of a text, each once: 行政复议 gives 行政、政复、复议. Chinese is searched by them without a
 * dictionary: a text that has all pairs of a phrase almost always has the phrase. Returned end to end, two code units each.
 */
export function gramsOf(text: string): string {
  const grams = new Set<string>()
  for (const [run] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    for (let at = 0; at + 2 <= run.length; at++) grams.add(run.slice(at, at + 2))
  }
  return [...grams].join('')
}
