/** 成文日期 7.3.5.4: Arabic digits, year in full, no leading zeros: 2024年2月29日 */
export function dateOf({ iso }: { readonly iso: string }): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
