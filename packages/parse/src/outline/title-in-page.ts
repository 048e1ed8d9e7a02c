import type { Title } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import { piece } from './piece.ts'

const labelled = /^[【[]?(?:标\s?题|名\s?称|信息名称|文件名称)[】\]]?\s?[:：]\s?(?=\S.{5})/

/** 名称：××市2024年法治政府建设年度报告 The page's own line on the title, where the text has none. */
export function titleInPage(furniture: readonly Line[]): Title | null {
  for (const line of furniture) {
    const from = labelled.exec(line.text)?.[0].length
    if (from === undefined) continue
    const words = piece(line, from)
    if (/(?:报告|总结|年报|情况)$/.test(words.text)) return { span: words.span, lines: [words] }
  }
  return null
}
