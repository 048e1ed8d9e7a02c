import { type Markup, markup } from '@fazhi/render/parts'

/** 2025年2月20日 as an element that says which day it is. */
export function date(iso: string): Markup {
  const [year, month, day] = iso.split('-').map(Number)
  return markup`<time datetime="${iso}">${year ?? ''}年${month ?? ''}月${day ?? ''}日</time>`
}
