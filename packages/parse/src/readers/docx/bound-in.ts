import type { DocxControl, DocxDatum, DocxDocument } from '@fazhi/ooxml'
import { type BoundText, boundData } from '@fazhi/schema'
import type { PlacedParagraph } from './place-in.ts'
import { spanIn } from './span-in.ts'

/** More numbers than any report has: such a part is not of our making. */
const most = 20_000

/** What was built, by the tag of its content control. */
interface Entry extends Omit<BoundText, 'span'> {
  readonly tag: string
}

interface Held {
  readonly entry: Entry
  readonly paragraph: number
  readonly control: DocxControl
}

/**
 * 与数据相连的数 The content controls a report was built with, and what each said then. Without the part that keeps it, or with every
 * control gone (a program that drops them saved the file), the file does not say.
 */
export function boundIn(document: DocxDocument, placed: readonly PlacedParagraph[]): readonly BoundText[] {
  const entries = entriesIn(document)
  if (entries.length === 0) return []
  const held = holding(document, entries)
  if (held.length === 0) return []
  const spanOf = spanIn(placed)
  const here = held.flatMap(({ entry: { tag: _, ...built }, paragraph, control }): readonly BoundText[] => {
    const span = spanOf(paragraph, control.start, control.end)
    return span === null ? [] : [{ ...built, span }]
  })
  const left = new Map<string, number>()
  for (const { entry } of held) left.set(entry.tag, (left.get(entry.tag) ?? 0) + 1)
  const gone = entries.flatMap(({ tag, ...built }): readonly BoundText[] => {
    const count = left.get(tag) ?? 0
    left.set(tag, count - 1)
    return count > 0 ? [] : [{ ...built, span: null }]
  })
  return [...here, ...gone]
}

function entriesIn({ data }: DocxDocument): readonly Entry[] {
  const found = data.find(({ root }) => local(root) === boundData.root && Object.values(root.attributes).includes(boundData.namespace))
  if (found === undefined || found.root.children.length > most) return []
  return found.root.children.flatMap(child => {
    const { tag, built, expression = tag, ids = '' } = child.attributes
    if (local(child) !== boundData.entry || tag === undefined || built === undefined || expression === undefined) return []
    return [{ tag, built, expression, ids: ids.split(' ').filter(id => id !== '') }]
  })
}

const local = ({ name }: DocxDatum): string => name.slice(name.indexOf(':') + 1)

/** Each control with its entry. LibreOffice 7.4 keeps the controls but not their tags: then they go by their order, if none is missing. */
function holding({ paragraphs }: DocxDocument, entries: readonly Entry[]): readonly Held[] {
  const byTag = new Map(entries.map(entry => [entry.tag, entry]))
  const controls = paragraphs.flatMap(({ index, controls }) => controls.map(control => ({ paragraph: index, control })))
  const tagged = controls.flatMap(({ paragraph, control }) => {
    const entry = byTag.get(control.tag ?? '')
    return entry === undefined ? [] : [{ entry, paragraph, control }]
  })
  if (tagged.length > 0) return tagged
  const bare = controls.filter(({ control }) => control.tag === null)
  if (bare.length !== entries.length) return []
  return bare.flatMap((it, at) => {
    const entry = entries[at]
    return entry === undefined ? [] : [{ ...it, entry }]
  })
}
