import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

/** 机关代字 + 年份 + 顺序号; a court's 案号 （2021）粤01行初3号 has the court between, and no match. */
const pattern = /([\u4e00-\u9fff])([[［【(（〔])((?:19|20)\d\d)([\]］】)）〕])(第?)(0*)([1-9]\d{0,4})号/g

/** 〔23〕10号: the year cut short. 3号楼 is no document. */
const shortYear = /([\u4e00-\u9fff])([[［【(（〔])([12]\d)([\]］】)）〕])第?0*([1-9]\d{0,4})号(?![楼院线门店])/g

export const documentNumber: Rule = {
  id: 'style/document-number',
  severity: 'warning',
  summary: '发文字号的写法不合规范',
  why: '发文字号的年份用六角括号，顺序号不加“第”、不编虚位；写错会使读者和检索系统都找不到原文件',
  basis: { text: 'GB/T 9704—2012《党政机关公文格式》7.2.5', confidence: 'A' },
  fix: '改为〔年份〕顺序号的写法（安全）',
  examples: {
    bad: [
      '印发《法治建设要点》（云政办发‹[2023]10号›），明确了分工。',
      '根据云发‹(2021)33号›文件要求开展工作。',
      '落实云法办‹〔2023〕第07号›文件部署。',
      '落实云法办‹〔23〕7号›文件部署。',
    ],
    good: [
      '印发《法治建设要点》（云政办发〔2023〕10号）。',
      '法院作出（2021）云01行初203号判决。',
      '见本通报附表（2023）。',
      '在便民大厅（12）3号楼办理。',
    ],
  },
  *check(subject) {
    for (const { span, text, groups } of matches(subject, pattern)) {
      const [head = '', , year = '', , , , number = ''] = groups
      const right = `〔${year}〕${number}号`
      const written = text.slice(head.length)
      if (written === right) continue
      const place = { start: span.start + head.length, end: span.end }
      yield {
        span: place,
        message: `发文字号应写作“${right}”，文中写作“${written}”`,
        fixes: [{ label: `改为${right}`, safety: 'safe', edits: [{ span: place, text: right }] }],
      }
    }
    for (const { span, text, groups } of matches(subject, shortYear)) {
      const [head = '', , year = '', , number = ''] = groups
      const right = `〔20${year}〕${number}号`
      const place = { start: span.start + head.length, end: span.end }
      yield {
        span: place,
        message: `发文字号的年份应写全四位“${right}”，文中写作“${text.slice(head.length)}”`,
        fixes: [{ label: `改为${right}`, safety: 'unsafe', edits: [{ span: place, text: right }] }],
      }
    }
  },
}
