import type { DocxComment, DocxRange } from '../docx-comment.ts'
import type { DocxDocument } from '../docx-document.ts'
import { anchorOf } from './anchor-of.ts'
import type { Place } from './cut-run.ts'
import { isStrict } from './is-strict.ts'
import { placesOf } from './places-of.ts'
import { type Replacement, splice } from './splice.ts'

export interface MarkedComments {
  readonly xml: string
  /** The comments that found a place, with the ids they got. */
  readonly comments: readonly (readonly [id: number, comment: DocxComment])[]
}

/** At one place, what ends goes before what begins, and a comment on nothing stands between. */
const ORDER = { end: 0, point: 1, start: 2 } as const

/** Puts the marks of comments into the main part, around exactly their characters. */
export function markComments(document: DocxDocument, xml: string, comments: readonly DocxComment[], firstId: number): MarkedComments {
  const anchored = anchorOf(document)
  const marks = new Map<string, { readonly place: Place; readonly marks: { readonly order: number; readonly xml: string }[] }>()
  const put = (place: Place, kind: keyof typeof ORDER, mark: string): void => {
    const key = `${place.at} ${place.before}`
    const group = marks.get(key) ?? { place, marks: [] }
    group.marks.push({ order: ORDER[kind], xml: mark })
    marks.set(key, group)
  }
  const write = elements(xml)
  const placed: (readonly [id: number, comment: DocxComment])[] = []
  for (const comment of comments) {
    const places = comment.ranges.flatMap(
      range => placesIn(document, xml, anchored(range)) ?? placesIn(document, xml, anchored(NOWHERE)) ?? [],
    )
    const from = places.reduce<Place | null>((least, it) => (least === null || it.from.at < least.at ? it.from : least), null)
    const to = places.reduce<Place | null>((most, it) => (most === null || it.to.at > most.at ? it.to : most), null)
    if (from === null || to === null) continue
    const id = firstId + placed.length
    placed.push([id, comment])
    if (from.at === to.at) put(from, 'point', write.start(id) + write.end(id))
    else {
      put(from, 'start', write.start(id))
      put(to, 'end', write.end(id))
    }
  }
  const replacements: Replacement[] = []
  for (const { place, marks: here } of marks.values()) {
    const inOrder = here.sort((a, b) => a.order - b.order).map(it => it.xml)
    replacements.push(...place.besides, { from: place.at, to: place.at, text: place.before + inOrder.join('') + place.after })
  }
  return { xml: splice(xml, unique(replacements)), comments: placed }
}

/** A paragraph that no document has: it settles at the beginning of the text. */
const NOWHERE = { paragraph: -1, start: 0, end: 0 }

function placesIn(document: DocxDocument, xml: string, range: DocxRange | null): ReturnType<typeof placesOf> {
  const paragraph = range === null ? undefined : document.paragraphs[range.paragraph]
  return range === null || paragraph === undefined ? null : placesOf(xml, paragraph, range)
}

/** Two cuts in one `w:t` may ask for the same `xml:space`. */
function unique(replacements: readonly Replacement[]): readonly Replacement[] {
  return [...new Map(replacements.map(it => [`${it.from} ${it.text}`, it])).values()]
}

function elements(xml: string): { readonly start: (id: number) => string; readonly end: (id: number) => string } {
  const uri = isStrict(xml)
    ? 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    : 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const head = xml.slice(0, 8192)
  const declaration = head.includes(`xmlns:w="${uri}"`) || head.includes(`xmlns:w='${uri}'`) ? '' : ` xmlns:w="${uri}"`
  return {
    start: id => `<w:commentRangeStart${declaration} w:id="${id}"/>`,
    end: id => `<w:commentRangeEnd${declaration} w:id="${id}"/><w:r${declaration}><w:commentReference w:id="${id}"/></w:r>`,
  }
}
