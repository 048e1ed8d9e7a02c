// The commonest characters of reports and of Chinese at large; text read in a wrong encoding has hardly any of them.
const common = new Set(
  '的一是不了在有和人这中大为上个国以要他时来用们生到作地于出会可也你对就里法治政府建设行政工作委市区县年度报告机关推进全面加强，。、：《》“”（）',
)

/** How many of the first characters beyond ASCII are common ones, 0 … 1; wrong decoding gives nearly 0. */
export function familiarity(text: string): number {
  let seen = 0
  let hits = 0
  for (let i = 0; i < text.length && seen < 20_000; i++) {
    if (text.charCodeAt(i) < 128) continue
    seen++
    if (common.has(text.charAt(i))) hits++
  }
  return seen === 0 ? 0 : hits / seen
}
