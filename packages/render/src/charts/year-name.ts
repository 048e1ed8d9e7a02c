/** 2024年, or what to call a year that nobody names. */
export function yearName(year: number | null, otherwise: string): string {
  return year === null ? otherwise : `${year}年`
}
