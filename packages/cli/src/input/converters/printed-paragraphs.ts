/** A line as it is printed; `left`, `right` and `size` in one unit of length. */
export interface PrintedLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly size: number
}

/** Space that justifies a line, not one that anybody wrote. */
const spacing = /(?<=[\u2e80-\u9fff\uff00-\uffef]) +| +(?=[\u2e80-\u9fff\uff00-\uffef])/g
const pageNumber = /^\s*[—－–-]?\s*\d{1,4}\s*[—－–-]?\s*$/

/**
 * Joins printed lines to paragraphs. A line goes on with the one before it if it begins at the left edge, that one reaches the right edge,
 * and both are of one size: Chinese paragraphs begin two characters in.
 */
export function paragraphsOf(lines: readonly PrintedLine[]): readonly string[] {
  const body = lines.filter(line => !pageNumber.test(line.text))
  const left = body.reduce((edge, line) => Math.min(edge, line.left), Number.POSITIVE_INFINITY)
  const right = body.reduce((edge, line) => Math.max(edge, line.right), 0)
  const paragraphs: string[] = []
  body.forEach((line, index) => {
    const before = body[index - 1]
    const goesOn =
      before !== undefined &&
      line.left - left < line.size &&
      right - before.right < 2.5 * before.size &&
      Math.abs(line.size - before.size) < 1
    if (goesOn) paragraphs.push(`${paragraphs.pop() ?? ''}${line.text.trim()}`)
    else paragraphs.push(line.text.trim())
  })
  return paragraphs.map(text => text.replace(spacing, ''))
}
