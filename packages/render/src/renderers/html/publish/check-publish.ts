import type { Diagnostic, Report } from '@fazhi/schema'
import type { Disclosure } from './disclosure.ts'
import { isDate } from './is-date.ts'
import type { Publish } from './publish.ts'

const domainForm = /^(?!-)[a-z0-9-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9-]{1,63}(?<!-))+$/i

/** 公开信息核对 What a site would publish that cannot be right: malformed codes, dates out of order, years that differ. */
export function checkPublish(report: Report, publish: Publish, facts: Disclosure): readonly Diagnostic[] {
  return [...codes(publish, facts), ...dates(publish, facts), ...years(report, facts)]
}

function codes({ site = {}, disclosure = {} }: Publish, facts: Disclosure): readonly Diagnostic[] {
  return [
    ...(site.idCode === undefined || /^[0-9]{10}$/.test(site.idCode)
      ? []
      : [
          finding(
            'site-id-code',
            `网站标识码应为10位数字，现为“${site.idCode}”`,
            '在 publish.site.idCode 写政府网站标识码（前六位是行政区划代码）',
          ),
        ]),
    ...(site.domain === undefined || domainForm.test(site.domain)
      ? []
      : [finding('site-domain', `网站域名写作“${site.domain}”，应只写域名`, '去掉 http:// 和路径，例如 www.example.gov.cn')]),
    ...(facts.identifier === null || /^[0-9A-Z]{9}(?:[0-9A-Z]{9})?\/[0-9]{4}-[0-9]{5}$/.test(facts.identifier)
      ? []
      : [finding('identifier', `索引号“${facts.identifier}”不合格式`, '机构代码（18位或9位）＋“/”＋4位年份＋“-”＋5位流水号')]),
    ...(disclosure.validity === undefined || ['有效', '失效', '废止', '已修改'].includes(disclosure.validity)
      ? []
      : [finding('validity', `有效性写作“${disclosure.validity}”`, '只能是：有效、失效、废止、已修改')]),
  ]
}

function dates({ page = {} }: Publish, facts: Disclosure): readonly Diagnostic[] {
  const { writtenOn, publishedOn } = facts
  const malformed = [
    ...(writtenOn === null || isDate(writtenOn) ? [] : [['成文日期', writtenOn] as const]),
    ...(publishedOn === null || isDate(publishedOn) ? [] : [['发布日期', publishedOn] as const]),
  ].map(([term, value]) => finding('date', `${term}“${value}”不是一个日期`, '写作 2025-03-25'))
  if (malformed.length > 0) return malformed
  const at = page.publishedAt
  return [
    ...(at === undefined || /^\d{4}-\d{2}-\d{2}(?: (?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/.test(at)
      ? []
      : [finding('publication-time', `发布时间“${at}”不合格式`, '写作 2025-03-25 或 2025-03-25 09:30')]),
    ...(at === undefined || publishedOn === null || at.slice(0, 10) === publishedOn
      ? []
      : [finding('publication-time', `网页标签的发布时间（${at}）与信息公开栏的发布日期（${publishedOn}）不是同一天`, '两处改为同一天')]),
    ...(writtenOn === null || publishedOn === null || writtenOn <= publishedOn
      ? []
      : [finding('date-order', `发布日期（${publishedOn}）早于成文日期（${writtenOn}）`, '核对两个日期')]),
  ]
}

function years(report: Report, { identifier, documentNumber, publishedOn, writtenOn }: Disclosure): readonly Diagnostic[] {
  const title = report.title?.lines.map(line => line.text).join('') ?? ''
  const coded = /\/([0-9]{4})-/.exec(identifier ?? '')?.[1]
  const numbered = /[〔[（(]([0-9]{4})[〕\]）)]/.exec(documentNumber ?? '')?.[1]
  return [
    ...(title === '' || /[0-9]{4}|[〇○零一二三四五六七八九]{4}/.test(title)
      ? []
      : [finding('title-year', '网页标题里没有年份', 'ArticleTitle 要让人看出是哪一年的报告：在标题中写明年度')]),
    ...(coded === undefined || publishedOn === null || publishedOn.startsWith(coded)
      ? []
      : [finding('identifier-year', `索引号中的年份（${coded}）与发布日期（${publishedOn}）不是同一年`, '核对索引号')]),
    ...(numbered === undefined || writtenOn === null || writtenOn.startsWith(numbered)
      ? []
      : [finding('document-number-year', `发文字号的年份（${numbered}）与成文日期（${writtenOn}）不是同一年`, '核对发文字号')]),
  ]
}

function finding(rule: string, message: string, because: string): Diagnostic {
  return { rule: `render/${rule}`, severity: 'warning', span: { start: 0, end: 0 }, message, because }
}
