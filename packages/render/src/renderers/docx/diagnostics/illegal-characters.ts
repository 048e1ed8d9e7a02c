import type { Diagnostic, Report } from '@fazhi/schema'
import { illegalPlaces } from '../text/legal-text.ts'
import { leavesOf } from './leaves-of.ts'

/** 不能写入 Word 的字符 What XML cannot hold is left out, and said; nothing else of the text is lost. */
export function illegalCharacters(report: Report): readonly Diagnostic[] {
  return leavesOf(report).flatMap(({ text, span }): readonly Diagnostic[] => {
    const places = illegalPlaces(text)
    const [first] = places
    if (first === undefined) return []
    const codes = [...new Set(places.map(at => `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`))].sort()
    return [
      {
        rule: 'render/illegal-character',
        severity: 'warning',
        span: { start: span.start + first, end: span.start + first + 1 },
        message: `有${places.length}个不能写入 Word 文件的字符（${codes.join('、')}），排版时已略去`,
        because: '这些是控制字符或残缺的编码，Word 打不开含有它们的文件；其余文字都已保留。请在原文中删去',
      },
    ]
  })
}
