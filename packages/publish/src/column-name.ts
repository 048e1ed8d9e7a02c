import type { Column } from './column.ts'

/** 专栏名称 As the site calls it, else by what it holds. */
export function columnName({ column }: Column): string {
  const name = column?.name?.trim() ?? ''
  return name === '' ? '法治政府建设年度报告' : name
}
