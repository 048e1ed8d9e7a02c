import type { Block, Part, Report, SectionRole, Span } from '@fazhi/schema'
import { roleWordings } from '@fazhi/schema'
import { sentenceEnd } from '../sentence-end.ts'
import { announcedRoles } from './announced-roles.ts'
import { answeredRole } from './answered-role.ts'

type Body = Pick<Report, 'year' | 'preamble' | 'sections'>

/** 法定内容所在 Every stretch that answers a mandated part, in reading order. */
export function findParts(body: Body): readonly Part[] {
  const parts: Part[] = []
  body.sections.forEach(section => {
    const title = `${section.marker?.text ?? ''}${section.title.text}`
    const roles = announcedRoles(section.title.text, body.year)
    for (const role of roles) parts.push({ role, title, own: true, span: section.span })
  })
  const own = new Set(parts.map(part => part.role))
  const missing = (['leadership', 'shortcomings', 'plan'] as const).filter(role => !own.has(role))
  for (const block of [...body.preamble, ...body.sections.flatMap(section => section.children)])
    parts.push(...within(block, missing, body.year))
  return parts.sort((a, b) => a.span.start - b.span.start)
}

function within(block: Block, missing: readonly SectionRole[], year: number | null): readonly Part[] {
  if (block.kind === 'table' || missing.length === 0) return []
  if (block.kind === 'item') {
    const role = announcedRoles(block.title.text, year).find(found => missing.includes(found))
    if (role !== undefined) return [{ role, title: block.title.text, own: false, span: block.span }]
    return block.children.flatMap(child => within(child, missing, year))
  }
  const whole = answeredRole(block.text)
  if (whole !== null && missing.includes(whole)) return [{ role: whole, title: opening(block.text), own: false, span: block.span }]
  return missing.includes('leadership') ? sentences(block.text, block.span, 'leadership') : []
}

function sentences(text: string, span: Span, role: SectionRole): readonly Part[] {
  const forms = roleWordings.find(wording => wording.role === role)?.sentences ?? []
  const parts: Part[] = []
  for (let start = 0; start < text.length; ) {
    const found = sentenceEnd(text, start)
    const end = found < 0 ? text.length : found
    const sentence = text.slice(start, end)
    if (forms.some(form => form.test(sentence)))
      parts.push({ role, title: opening(sentence), own: false, span: { start: span.start + start, end: span.start + end } })
    start = end
  }
  return parts
}

function opening(text: string): string {
  const end = sentenceEnd(text)
  return text.slice(0, Math.min(40, end < 0 ? text.length : end))
}
