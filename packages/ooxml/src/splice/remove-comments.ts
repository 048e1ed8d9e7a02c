import { parseXml } from '../xml/parse-xml.ts'
import { value } from '../xml/value.ts'
import { OWN_LINKS, OWN_RELATIONSHIP } from './comments-part.ts'
import type { PackageDraft } from './package-draft.ts'
import { stripMarks } from './strip-marks.ts'
import { withoutChildren } from './without-children.ts'

/** Takes the comments of these authors out of a package, and the comments part too if it was added for them. */
export function removeComments(draft: PackageDraft, authors: ReadonlySet<string>): void {
  const part = draft.parts.related('comments')[0]
  const xml = part === undefined ? null : draft.read(part)
  if (part === undefined || xml === null) return
  const comments = parseXml(xml, part).root?.children.filter(({ name }) => name === 'w:comment') ?? []
  const own = comments.filter(it => authors.has(value(it, 'author') ?? ''))
  const { main } = draft.parts
  draft.write(main, stripMarks(draft.read(main) ?? '', new Set(own.map(it => value(it, 'id') ?? ''))))
  if (own.length === comments.length && dropPart(draft, part)) return
  const starts = new Set(own.map(it => it.start))
  draft.write(part, withoutChildren(xml, it => starts.has(it.start)) ?? xml)
}

/** Takes the comments part out of the package if its relationship is one of ours. */
function dropPart(draft: PackageDraft, part: string): boolean {
  const { rels } = draft
  const links = draft.read(rels)
  const types = draft.read('[Content_Types].xml')
  const withoutLink = links === null ? null : withoutChildren(links, it => it.attributes.Id === OWN_RELATIONSHIP)
  if (withoutLink === null || types === null) return false
  const isEmpty = withoutLink.includes(OWN_LINKS) && !withoutLink.includes('<Relationship ')
  draft.write(rels, isEmpty ? null : withoutLink)
  draft.write('[Content_Types].xml', withoutChildren(types, it => it.attributes.PartName === `/${part}`) ?? types)
  draft.write(part, null)
  return true
}
