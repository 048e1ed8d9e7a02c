import type { DocxComment } from '../docx-comment.ts'
import { escapeXml } from '../xml/escape-xml.ts'
import { isStrict } from './is-strict.ts'
import type { PackageDraft } from './package-draft.ts'
import { withChildren } from './with-children.ts'

/** The id of a relationship to a comments part that was added here; it is how the part is known to be ours again. */
export const OWN_RELATIONSHIP = 'rIdAddedComments'

/** How a relationships part that was added here begins: two spaces tell it from any other. */
export const OWN_LINKS = '<Relationships  xmlns="'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const STRICT_NAMESPACE = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const LINK_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
const STRICT_LINK_TYPE = 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments'
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

/** Adds comments (with their ids) to the comments part, making the part, its relationship and its type if there is none. */
export function addComments(draft: PackageDraft, comments: readonly (readonly [id: number, comment: DocxComment])[]): void {
  if (comments.length === 0) return
  const strict = isStrict(draft.read(draft.parts.main) ?? '')
  const namespace = strict ? STRICT_NAMESPACE : NAMESPACE
  const write = (declaration: string): string => comments.map(([id, comment]) => commentXml(id, comment, declaration)).join('')
  const existing = draft.parts.related('comments')[0]
  const xml = existing === undefined ? null : draft.read(existing)
  if (existing !== undefined && xml !== null) {
    const declared = xml.includes(`xmlns:w="${namespace}"`) ? '' : ` xmlns:w="${namespace}"`
    draft.write(existing, withChildren(xml, write(declared)))
    return
  }
  const { main } = draft.parts
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const name = freeName(draft, folder)
  draft.write(folder + name, `${HEAD}<w:comments xmlns:w="${namespace}">${write('')}</w:comments>`)
  const link = `<Relationship Id="${OWN_RELATIONSHIP}" Type="${strict ? STRICT_LINK_TYPE : LINK_TYPE}" Target="${name}"/>`
  draft.write(draft.rels, withChildren(draft.read(draft.rels) ?? `${HEAD}${OWN_LINKS}${LINKS}"></Relationships>`, link))
  const types = draft.read('[Content_Types].xml')
  const type = `<Override PartName="/${folder}${name}" ContentType="${CONTENT_TYPE}"/>`
  if (types !== null) draft.write('[Content_Types].xml', withChildren(types, type))
}

function freeName(draft: PackageDraft, folder: string): string {
  for (let number = 0; ; number++) {
    const name = `comments${number === 0 ? '' : number}.xml`
    if (draft.read(folder + name) === null) return name
  }
}

/** A line of a comment keeps to itself: a report's own paragraphs may be of three号 type, indented, in fixed lines. */
const LINE =
  '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="left"/></w:pPr>'
const SMALL = '<w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>'

function commentXml(id: number, { author, initials, date, lines }: DocxComment, declaration: string): string {
  const when = date === undefined ? '' : ` w:date="${escapeXml(date)}"`
  const words = lines.map((line, index) => {
    const mark = index === 0 ? '<w:r><w:annotationRef/></w:r>' : ''
    return `<w:p>${LINE}${mark}<w:r>${SMALL}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`
  })
  const who = `w:author="${escapeXml(author)}" w:initials="${escapeXml(initials)}"`
  return `<w:comment${declaration} w:id="${id}" ${who}${when}>${words.join('') || '<w:p/>'}</w:comment>`
}
