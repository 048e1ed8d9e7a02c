const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A day that exists, as ISO 8601: 2024-02-29. */
export function isDate(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day >= 1 && day <= (lengths[month - 1] ?? 0) && (month !== 2 || day < 29 || leap)
}
