import type { Block, Part, Report, Section, SectionRole } from '@fazhi/schema'
import { announcedRoles } from '@fazhi/schema'
import { itemParts } from './item-parts.ts'
import { leadershipSentences } from './leadership-sentences.ts'
import { paragraphParts } from './paragraph-parts.ts'

type Body = Pick<Report, 'year' | 'preamble' | 'sections'>

// Headings that stand before the achievements and tell of none.
const frame = /概况|简介|职责|职能配置|机构|指导思想|总体要求|说明|附件|名词解释/

/** 法定内容所在 Every stretch that answers a mandated part, in reading order. */
export function findParts(body: Body): readonly Part[] {
  const roles = body.sections.map(section => announcedRoles(section.title.text, body.year))
  const forward = roles.findIndex(found => found.includes('shortcomings') || found.includes('plan'))
  const parts: Part[] = body.sections.flatMap((section, index) => {
    const announced = roles[index] ?? []
    // 不设“成效”总标题: what stands before 不足 and 安排 and is nothing else tells what was done.
    const early = index < (forward < 0 ? body.sections.length : forward) && !frame.test(section.title.text)
    const own: readonly SectionRole[] = announced.length > 0 ? announced : early ? ['achievements'] : []
    return own.map(role => ({ role, title: `${section.marker?.text ?? ''}${section.title.text}`, own: true, span: section.span }))
  })
  const missing = (['achievements', 'leadership', 'shortcomings', 'plan'] as const).filter(role => !parts.some(part => part.role === role))
  for (const role of missing) parts.push(...withoutHeading(body, roles, role))
  return parts.sort((a, b) => a.span.start - b.span.start)
}

/** A part without a section of its own: an item that announces it, else paragraphs or sentences that answer it. */
function withoutHeading(body: Body, roles: readonly (readonly SectionRole[])[], role: SectionRole): readonly Part[] {
  const places: readonly (readonly Block[])[] = [body.preamble, ...fitting(body.sections, roles, role).map(section => section.children)]
  const items = places.flatMap(blocks => blocks.flatMap(block => itemParts(block, role, body.year)))
  if (items.length > 0) return items
  if (role === 'leadership') return places.flatMap(blocks => blocks.flatMap(leadershipSentences))
  const found = places.flatMap(blocks => blocks.flatMap(block => (block.kind === 'paragraph' ? paragraphParts(block, role) : [])))
  return role === 'achievements' ? found.slice(0, 1) : found
}

/** 履职情况 is no promise: what a plan or a list of faults says of the leaders is not what they have done. */
function fitting(sections: readonly Section[], roles: readonly (readonly SectionRole[])[], role: SectionRole): readonly Section[] {
  if (role !== 'leadership') return sections
  return sections.filter((_, index) => !(roles[index] ?? []).some(found => found === 'plan' || found === 'shortcomings'))
}
