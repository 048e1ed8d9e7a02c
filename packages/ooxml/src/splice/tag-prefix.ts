/** The prefix, with its colon, that the element at `start` is written with: `w:` or `ns0:` or nothing. */
export function tagPrefix(xml: string, start: number): string {
  return /^<(?:([^\s:/>]+):)?/.exec(xml.slice(start, start + 80))?.[1]?.concat(':') ?? ''
}
