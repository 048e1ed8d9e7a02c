import { stripWords } from '../reading/strip-words.ts'

const said =
  '全年 全市 全县 全区 全省 其中 其他 受理 收到 收案 新收 办理 办结 审结 登记 接收 查处 查办 处理 发生 完成 作出 实施 开展 共计 共 各类 由 了 的'.split(
    ' ',
  )
const generic =
  '案件 事项 业务 工单 诉求 申请 增至 升至 降至 减至 达到 受理 办理 办结 审结 收到 数量 总量 总数 类 数 量 总 为 达 至 的'.split(' ')

const coreOf = (name: string): string => stripWords.end(stripWords.start(name, said), generic)

function sharePair(a: string, b: string): boolean {
  for (let i = 0; i + 2 <= a.length; i++) if (b.includes(a.slice(i, i + 2))) return true
  return false
}

/**
 * 并列的名称 Whether two names begin or end alike and are told apart by what else they say: 简易程序 and 一般程序, 行政诉讼 and 行政复议. A name that holds
 * the other is only narrower.
 */
export function namesSibling(name: string, other: string): boolean {
  const [a, b] = [coreOf(name), coreOf(other)]
  if (a.length < 3 || b.length < 3 || a.includes(b) || b.includes(a)) return false
  let head = 0
  while (a.charAt(head) === b.charAt(head)) head++
  let end = 0
  while (a.charAt(a.length - 1 - end) === b.charAt(b.length - 1 - end)) end++
  const [x, y] = [a.slice(head, a.length - end), b.slice(head, b.length - end)]
  return head + end >= 2 && x.length >= 2 && y.length >= 2 && !sharePair(x, y)
}
