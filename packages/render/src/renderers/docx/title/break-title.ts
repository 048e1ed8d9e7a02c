/** 标题分行 */
export function breakTitle(lines: readonly string[]): readonly string[] {
  return lines
}
