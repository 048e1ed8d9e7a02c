import type { Mention } from '../reading/mention.ts'
import { stripWords } from '../reading/strip-words.ts'

const generic = '人数 件数 起数 户数 人次 批次 总数 总量 数量 业务 案件 事项 工单 诉求 申请 类 数 量 总'.split(' ')
const told =
  '全年 全市 全县 全区 全省 其中 受理 收到 收案 新收 办理 办结 审结 登记 查处 查办 处理 接收 发生 发放 支付 收缴 完成 作出 实施 开展 造成 共 各类 各 了 的'.split(
    ' ',
  )

/** A name without the words for what is counted: 涉外 of 涉外业务. */
const coreOf = (name: string): string => stripWords.end(name, generic)

/** 立案 of 立案87件, 死亡 of 致63人死亡: whether nothing else is said of a count than the name, and what was done. */
function bears({ quantity: { label }, tail }: Mention, name: string): boolean {
  if (name.length >= 2 && tail === name) return true
  const said = coreOf(label)
  return name.length >= 2 && said.endsWith(name) && stripWords.start(said.slice(0, said.length - name.length), told) === ''
}

/** Whether a count bears the name and something that tells it from others of the name: 刑事立案85件. */
function bearsMore({ quantity: { label } }: Mention, name: string): boolean {
  const said = coreOf(label)
  return name.length >= 2 && said.endsWith(name) && stripWords.start(said.slice(0, said.length - name.length), told).length >= 2
}

/** 名称与数 Which counts a name stands for. */
export const bearsName = { exactly: bears, more: bearsMore, coreOf }
