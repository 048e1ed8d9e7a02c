/** Words in front of a figure that make another number of it, and what that number is called. */
const made: Readonly<Record<string, string>> = { 上年: '上年数', 同比: '的同比', 增减: '的增减', 升降: '的升降', 变化: '的变化' }

/** 数据的名称 How to call what a draft writes in {{…}}: 行政复议.审结, 行政复议.收到的同比; `null` for several figures together. */
export const figureName = (expression: string): string | null => {
  const words = expression.split(' ').map(word => word.replace(/[()]/g, ''))
  const figures = words.filter(isFigure)
  const [figure] = figures
  if (figure === undefined || figures.length > 1) return null
  return figure + words.map(word => (Object.hasOwn(made, word) ? made[word] : '')).join('')
}

/** 行政复议.审结, reconsideration.concluded: 12345热线.受理: a family and a name; 1.5 is a number. */
const isFigure = (word: string): boolean => word.slice(1, -1).includes('.') && !/^\d+\.\d+$/.test(word)
