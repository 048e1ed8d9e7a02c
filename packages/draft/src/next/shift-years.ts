/** A four-digit year with 年 behind it. */
const year = /((?:19|20)\d\d)(?=年)/g

/**
 * 年份顺延 The year reported on and its neighbours move on by one: 上年 2023, 本年 2024, 下年 2025 become 2024, 2025, 2026. Years of
 * history stay; `stays` tells that there were some.
 */
export const shiftYears = (
  text: string,
  reported: number,
): { readonly text: string; readonly shifted: number; readonly stays: boolean } => {
  let shifted = 0
  let stays = false
  const moved = text.replace(year, written => {
    if (Math.abs(Number(written) - reported) > 1) {
      stays = true
      return written
    }
    shifted += 1
    return String(Number(written) + 1)
  })
  return { text: moved, shifted, stays }
}
