import { type Markup, markup } from '../markup/markup.ts'
import type { Disclosure } from './disclosure.ts'

// In the order in which government pages show them.
const rows: readonly (readonly [keyof Disclosure, string])[] = [
  ['identifier', '索引号'],
  ['subject', '主题分类'],
  ['issuer', '发文机关'],
  ['writtenOn', '成文日期'],
  ['documentNumber', '发文字号'],
  ['publishedOn', '发布日期'],
  ['validity', '有效性'],
]

/** 信息公开栏 What is known of the document, above its title; a line for each fact, so that it is copied as one. Nothing when nothing but its issuers is known. */
export function disclosureBox(facts: Disclosure): Markup | null {
  const known = rows.flatMap(([key, term]) => {
    const value = facts[key]
    return value === null ? [] : [{ key, term, value }]
  })
  if (known.every(({ key }) => key === 'issuer')) return null
  const entries = known.map(
    ({ key, term, value }) =>
      markup`<li><span class="term">${term}：</span>${key.endsWith('On') ? date(value) : markup`<span>${value}</span>`}</li>\n`,
  )
  return markup`<ul class="box" aria-label="公开信息">\n${entries}</ul>\n`
}

function date(iso: string): Markup {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []
  if (year === undefined || month === undefined || day === undefined) return markup`${iso}`
  return markup`<time datetime="${iso}">${year}年${Number(month)}月${Number(day)}日</time>`
}
