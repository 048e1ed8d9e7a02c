import type { Diagnostic, Report } from '@fazhi/schema'
import type { Layout } from '../layout-of.ts'
import { dateOf } from '../signature/date-of.ts'

/** 排版说明 What was set otherwise than the writer may expect, and why. */
export function remarks(report: Report, { fonts, form, moved, seal }: Layout): readonly Diagnostic[] {
  const names = [...new Set([fonts.title, fonts.body, fonts.kai, fonts.hei, fonts.song, fonts.latin])]
  const nowhere = { start: 0, end: 0 }
  const date = report.signature?.date
  return [
    {
      rule: 'render/fonts',
      severity: 'info',
      span: nowhere,
      message: `文件用到的字体：${names.join('、')}；文件里不带字体`,
      because:
        '打开文件的电脑上没有其中某种字体时，Word 和 WPS 改用文件里写明的近似字体，字形会变，每面22行、每行28字不变；可另选字体：方正（默认）、Windows、Linux，或自己写明字体名',
    },
    ...(date && dateOf(date) !== date.text
      ? [
          {
            rule: 'render/date-form',
            severity: 'info',
            span: date.span,
            message: `成文日期排作${dateOf(date)}，原文写作${date.text}`,
            because: '成文日期用阿拉伯数字，年、月、日标全，月、日不编虚位',
            basis: 'GB/T 9704—2012 7.3.5.4',
          } as const,
        ]
      : []),
    ...(moved
      ? [
          {
            rule: 'render/addressees-moved',
            severity: 'info',
            span: report.addressees[0]?.span ?? nowhere,
            message: `主送机关有${report.addressees.length}个，首页排不下正文，已移至版记`,
            because: '主送机关名称过多导致首页不能显示正文时，应当将主送机关名称移至版记',
            basis: 'GB/T 9704—2012 7.3.2',
          } as const,
        ]
      : []),
    ...(form === 'submitted' && report.letterhead.seal === undefined && !seal
      ? [
          {
            rule: 'render/seal',
            severity: 'info',
            span: nowhere,
            message: '没有说明是否加盖印章，署名按不加盖印章排',
            because: '加盖印章的，请在文件开头的文前信息（--- 之间）里写明“盖章: true”，署名和日期就按盖章的位置排',
            basis: 'GB/T 9704—2012 7.3.5',
          } as const,
        ]
      : []),
  ]
}
