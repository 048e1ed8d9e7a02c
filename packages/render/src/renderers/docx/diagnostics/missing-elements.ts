import type { Diagnostic, Report } from '@fazhi/schema'
import type { Layout } from '../layout-of.ts'

/** An element of the document, when the form needs it, and what to do where it is missing. */
interface Need {
  readonly rule: string
  readonly forms: readonly Layout['form'][]
  readonly missing: (report: Report) => boolean
  readonly message: string
  readonly because: string
  readonly basis: string
}

const BOTH = ['public', 'submitted'] as const
const SUBMITTED = ['submitted'] as const
const HEAD = '请在文件开头的文前信息（--- 之间）里写明'

const NEEDS: readonly Need[] = [
  {
    rule: 'render/missing-title',
    forms: BOTH,
    missing: report => report.title === null,
    message: '没有标题，首页从正文排起',
    because: '正文里没有找到标题；请在文件第一行写明，例如“×××关于2024年法治政府建设情况的报告”',
    basis: 'GB/T 9704—2012 7.3.1 标题',
  },
  {
    rule: 'render/missing-addressee',
    forms: SUBMITTED,
    missing: report => report.addressees.length === 0,
    message: '报送版没有主送机关',
    because: '上行文应当写明主送机关；请在标题下一行写明，末尾用冒号',
    basis: 'GB/T 9704—2012 7.3.2 主送机关',
  },
  {
    rule: 'render/missing-issuer-mark',
    forms: SUBMITTED,
    missing: report => report.issuers.length === 0 && !report.letterhead.marks?.some(Boolean),
    message: '报送版没有发文机关标志：文中没有署名，也没有给出标志',
    because: `发文机关标志取自署名；${HEAD}“发文机关标志”`,
    basis: 'GB/T 9704—2012 7.2.4 发文机关标志',
  },
  {
    rule: 'render/missing-document-number',
    forms: SUBMITTED,
    missing: report => !report.letterhead.documentNumber,
    message: '报送版没有发文字号，版头该处未排',
    because: `${HEAD}，例如“发文字号: 云政〔2025〕8号”`,
    basis: 'GB/T 9704—2012 7.2.5 发文字号',
  },
  {
    rule: 'render/missing-signer',
    forms: SUBMITTED,
    missing: report => !report.letterhead.signers?.length,
    message: '报送版没有签发人，版头该处未排',
    because: `上行文应当标注签发人姓名；${HEAD}“签发人”`,
    basis: 'GB/T 9704—2012 7.2.6 签发人',
  },
  {
    rule: 'render/missing-signature',
    forms: BOTH,
    missing: report => !report.signature || report.signature.issuers.length === 0,
    message: '没有署名',
    because: '请在正文之后另起一行写明发文机关全称',
    basis: 'GB/T 9704—2012 7.3.5 发文机关署名、成文日期和印章',
  },
  {
    rule: 'render/missing-date',
    forms: BOTH,
    missing: report => !report.signature?.date,
    message: '没有成文日期',
    because: '请在署名下一行写明年、月、日，例如“2025年2月28日”',
    basis: 'GB/T 9704—2012 7.3.5.4 成文日期',
  },
  {
    rule: 'render/missing-attachment-list',
    forms: BOTH,
    missing: report => report.attachments.length > 0 && report.attachmentList.length === 0,
    message: '有附件而正文之后没有附件说明',
    because: '请在正文之后空一行写“附件：”和附件名称',
    basis: 'GB/T 9704—2012 7.3.4 附件说明',
  },
  {
    rule: 'render/missing-printer',
    forms: SUBMITTED,
    missing: ({ letterhead }) => !letterhead.printedBy || !letterhead.printedOn,
    message: '报送版的版记缺印发机关或印发日期',
    because: `${HEAD}“印发机关”和“印发日期”`,
    basis: 'GB/T 9704—2012 7.4.3 印发机关和印发日期',
  },
]

/** 缺少的要素 What this form of delivery needs and the report's head does not give; nothing is made up in its place. */
export function missingElements(report: Report, { form }: Layout): readonly Diagnostic[] {
  return NEEDS.filter(need => need.forms.includes(form) && need.missing(report)).map(({ rule, message, because, basis }) => ({
    rule,
    severity: 'warning',
    span: { start: 0, end: 0 },
    message,
    because,
    basis,
  }))
}
