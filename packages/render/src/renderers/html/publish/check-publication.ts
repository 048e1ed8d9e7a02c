import type { Diagnostic, Publication, Report } from '@fazhi/schema'
import type { Disclosure } from './disclosure.ts'
import { isDate } from './is-date.ts'

type Field = Exclude<keyof Publication, 'site' | 'column'> | 'site.idCode' | 'site.domain'

const domainForm = /^(?!-)[a-z0-9-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9-]{1,63}(?<!-))+$/i
const identifierForm = /^[0-9A-Z]{9}(?:[0-9A-Z]{9})?\/[0-9]{4}-[0-9]{5}$/
const timeForm = /^(\d{4}-\d{2}-\d{2})(?: (?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/

/**
 * 公开信息核对 What a site would publish that cannot be right: malformed codes, dates out of order, years that differ. `field` says
 * which entry of the `publish` section it is about.
 */
export function checkPublication(report: Report, said: Publication, facts: Disclosure): readonly Diagnostic[] {
  return [...codes(said, facts), ...dates(report, said, facts), ...years(report, facts)]
}

function codes({ site = {} }: Publication, { identifier, validity }: Disclosure): readonly Diagnostic[] {
  return [
    ...(site.idCode === undefined || /^[0-9]{10}$/.test(site.idCode)
      ? []
      : [
          finding(
            'site-id-code',
            'site.idCode',
            `网站标识码应为10位数字，现为“${site.idCode}”`,
            '政府网站标识码前六位是行政区划代码，写在 publish.site.idCode',
          ),
        ]),
    ...(site.domain === undefined || domainForm.test(site.domain)
      ? []
      : [
          finding('site-domain', 'site.domain', `网站域名写作“${site.domain}”，应只写域名`, '去掉 http:// 和路径，例如 www.example.gov.cn'),
        ]),
    ...(identifier === null || identifierForm.test(identifier)
      ? []
      : [finding('identifier', 'identifier', `索引号“${identifier}”不合格式`, '机构代码（18位或9位）＋“/”＋4位年份＋“-”＋5位流水号')]),
    ...(validity === null || ['有效', '失效', '废止', '已修改'].includes(validity)
      ? []
      : [finding('validity', 'validity', `有效性写作“${validity}”`, '只能是：有效、失效、废止、已修改')]),
  ]
}

function dates(report: Report, said: Publication, { writtenOn, publishedOn }: Disclosure): readonly Diagnostic[] {
  const at = said.publishedAt
  const day = at === undefined ? null : (timeForm.exec(at)?.[1] ?? '')
  const malformed = [
    ...(writtenOn === null || isDate(writtenOn) ? [] : [['writtenOn', '成文日期', writtenOn] as const]),
    ...(publishedOn === null || isDate(publishedOn) || said.publishedOn === undefined
      ? []
      : [['publishedOn', '发布日期', publishedOn] as const]),
    ...(day === null || isDate(day) ? [] : [['publishedAt', '发布时间', at ?? ''] as const]),
  ].map(([field, term, value]) =>
    field === 'publishedAt'
      ? finding('publication-time', field, `${term}“${value}”不合格式`, '写作 2025-03-25 或 2025-03-25 09:30')
      : finding('date', field, `${term}“${value}”不是一个日期`, '写作 2025-03-25'),
  )
  if (malformed.length > 0) return malformed
  const signed = report.signature?.date?.iso
  const own = report.published?.iso
  return [
    ...(day === null || said.publishedOn === undefined || day === said.publishedOn
      ? []
      : [
          finding(
            'publication-time',
            'publishedAt',
            `网页标签的发布时间（${at}）与信息公开栏的发布日期（${said.publishedOn}）不是同一天`,
            '两处改为同一天',
          ),
        ]),
    ...(signed === undefined || writtenOn === null || signed === writtenOn
      ? []
      : [finding('date-differs', 'writtenOn', `成文日期（${writtenOn}）与报告署名处的日期（${signed}）不同`, '以署名处为准，改为同一天')]),
    ...(own === undefined || publishedOn === null || own === publishedOn
      ? []
      : [finding('date-differs', 'publishedOn', `发布日期（${publishedOn}）与报告所写的发布日期（${own}）不同`, '两处改为同一天')]),
    ...(writtenOn === null || publishedOn === null || writtenOn <= publishedOn
      ? []
      : [finding('date-order', 'publishedOn', `发布日期（${publishedOn}）早于成文日期（${writtenOn}）`, '核对两个日期')]),
  ]
}

function years(report: Report, { identifier, documentNumber, publishedOn, writtenOn }: Disclosure): readonly Diagnostic[] {
  const titled = report.title === null ? {} : { span: report.title.span }
  const title = report.title?.lines.map(line => line.text).join('') ?? ''
  const coded = /\/([0-9]{4})-/.exec(identifier ?? '')?.[1]
  const numbered = /[〔[（(]([0-9]{4})[〕\]）)]/.exec(documentNumber ?? '')?.[1]
  return [
    ...(title === '' || /[0-9]{4}|[〇○零一二三四五六七八九]{4}/.test(title)
      ? []
      : [{ ...finding('title-year', null, '标题里没有年份', 'ArticleTitle 要让人看出是哪一年的报告：在标题中写明年度'), ...titled }]),
    ...(coded === undefined || publishedOn === null || publishedOn.startsWith(coded)
      ? []
      : [finding('identifier-year', 'identifier', `索引号中的年份（${coded}）与发布日期（${publishedOn}）不是同一年`, '核对索引号')]),
    ...(numbered === undefined || writtenOn === null || writtenOn.startsWith(numbered)
      ? []
      : [
          finding(
            'document-number-year',
            'documentNumber',
            `发文字号的年份（${numbered}）与成文日期（${writtenOn}）不是同一年`,
            '核对发文字号',
          ),
        ]),
  ]
}

function finding(rule: string, field: Field | null, message: string, because: string): Diagnostic {
  const about = field === null ? {} : { field: `publish.${field}` }
  return { rule: `render/${rule}`, severity: 'warning', span: { start: 0, end: 0 }, ...about, message, because }
}
