import type { Rule } from '../../rule.ts'

export const earlyDate: Rule = {
  id: 'structure/early-date',
  severity: 'warning',
  summary: '成文日期早于报告年度结束',
  why: '全年情况要到年底才能报全；成文日期落在报告年度的年中或更早，多是年份没有改',
  basis: { text: '《党政机关公文处理工作条例》第九条（十二）', confidence: 'A' },
  examples: {
    bad: [
      `云溪市人民政府关于2023年法治政府建设情况的报告

一、主要举措和成效

全年制定行政规范性文件6件。

云溪市人民政府
‹2023年2月20日›`,
    ],
    good: [
      `云溪市人民政府关于2023年法治政府建设情况的报告

一、主要举措和成效

全年制定行政规范性文件6件。

云溪市人民政府
2023年12月28日`,
    ],
  },
  *check({ report }) {
    const date = report.signature?.date
    // Departments close their books from November on.
    if (!date || report.year === null || date.iso >= `${report.year}-11-01`) return
    yield {
      span: date.span,
      message: `报告的是${report.year}年全年，成文日期却是${date.text}，请核对年份`,
      because: `${date.iso} 早于 ${report.year}-12-31`,
    }
  },
}
