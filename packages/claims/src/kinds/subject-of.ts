import type { Mention } from '../reading/mention.ts'

const noun = /^[\u4e00-\u9fff]{2,8}?(?=进行|开展|逐|当中|之中|中|里|内|，|$)/

/** 所指 What a claim is about, as a clerk would name it: 受理的申请 of 受理的151件申请中; 合计 where the words name nothing. */
export function subjectOf({ quantity: { label }, lead, tail }: Mention): string {
  const thing = lead.endsWith('的') ? noun.exec(tail)?.[0] : undefined
  if (thing !== undefined && label !== '') return `${label}的${thing}`
  return label === '' ? '合计' : label
}
