/** Narrow in the middle is neither trapezium nor diamond. */
const HOURGLASS = 8

/** 排列对称、长短适宜 How far the lines are from a trapezium or a diamond of lines not too unlike in length. */
export function shapeCost(widths: readonly number[]): number {
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length
  const spread = widths.reduce((sum, width) => sum + ((width - mean) / mean) ** 2, 0)
  const narrow = widths.some((width, index) => {
    const [before, after] = [widths[index - 1], widths[index + 1]]
    return before !== undefined && after !== undefined && before > width && after > width
  })
  return spread * 12 + (narrow ? HOURGLASS : 0)
}
