import type { Mention } from './reading/mention.ts'

/** 未验算的原因 Why nothing checked this number, by class, in the writer's language. */
export function reasonUnexamined({ role, number }: Mention, alone: boolean): string {
  if (role === 'share') return '占比：没有写明分子或者整体的数'
  if (role === 'rate') return '率：附近没有写明分子和分母'
  if (role === 'growth' || role === 'points' || role === 'ratio' || role === 'delta') return '增减幅度：没有写明比较的基数'
  if (role === 'base') return '基数：没有与之比较的变化幅度'
  if (role === 'threshold') return '界限：说的是哪一类，不是数量'
  if (role === 'average') return '平均数：没有写明总数和个数'
  if (number.family === 'percent') return '百分数：没有写明是什么的百分数'
  if (number.hedge !== undefined) return '约数：没有可以对照的准数'
  return alone ? '单个数：同段没有别的数' : '单个数：同段的数各说各的事'
}
