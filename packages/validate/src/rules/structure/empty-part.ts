import type { Rule } from '../../rule.ts'

export const emptyPart: Rule = {
  id: 'structure/empty-part',
  severity: 'warning',
  summary: '法定内容只有标题，没有正文',
  why: '标题立了而正文空着，等于没有报告这一项；多是套用提纲后漏写，或者转换格式时丢了段落',
  basis: { text: '《法治政府建设与责任落实督察工作规定》第四章（年度报告的五项内容）', confidence: 'A' },
  examples: {
    bad: [
      `一、主要举措和成效

全年制定行政规范性文件6件。

‹二、党政主要负责人履行第一责任人职责情况›

三、2024年主要安排

继续加强培训。`,
    ],
    good: [
      `一、主要举措和成效

（一）加强制度建设

全年制定行政规范性文件6件。

二、党政主要负责人履行第一责任人职责情况

市长主持常务会议学法6次。`,
      `一、坚持规范执法，全年评查案卷200卷，办理行政复议案件86件，行政机关负责人出庭应诉率100%。

二、坚持依法决策，全年审查文件126件，参与重大项目论证12次。`,
    ],
  },
  *check({ report }) {
    for (const { role, marker, title, children } of report.sections) {
      // A heading that is a sentence is its own text.
      if (role === null || children.length > 0 || title.text.length > 40 || /[。；;，,]/.test(title.text.slice(-1))) continue
      yield {
        span: { start: marker?.span.start ?? title.span.start, end: title.span.end },
        message: `“${title.text}”之下没有正文`,
      }
    }
  },
}
