import { type BoundText, indicatorIndex, type Report, type Text } from '@fazhi/schema'
import type { IXmlableObject } from 'docx'
import { leavesOf } from '../diagnostics/leaves-of.ts'

/** A stretch of a leaf that goes into a content control. */
export interface Control {
  readonly start: number
  readonly end: number
  readonly tag: string
  readonly bound: BoundText
  /** `w:sdtPr` */
  readonly properties: IXmlableObject
}

/** What goes into content controls, by leaf. */
export type Controls = ReadonlyMap<Text, readonly Control[]>

/** Word’s own dialog takes titles and tags of so many characters and no more. */
const longest = 64

/**
 * 内容控件 One around each number that was written from figures, tagged as the draft has it: 件 行政复议.审结. Plain rich-text controls
 * without `w:dataBinding`, by which Word would carry a number edited by hand over into the data, and so hide it. Numbers in titles,
 * addressees and signatures stay bare.
 */
export function controlsOf(report: Report, bound: readonly BoundText[]): Controls {
  const controls = new Map<Text, Control[]>()
  // The same words of a draft may be written in two ways: a rate has its % in a sentence, and in a table in the column beside it.
  const tags = new Map<string, string>()
  const taken = new Set<string>()
  const tagOf = ({ expression, built }: BoundText): string => {
    const known = tags.get(`${expression}\n${built}`)
    if (known !== undefined) return known
    const name = shortened(expression)
    const fresh = taken.has(name) ? `${name.slice(0, longest - 6)}#${taken.size + 1}` : name
    taken.add(fresh)
    tags.set(`${expression}\n${built}`, fresh)
    return fresh
  }
  const leaves = bound.length === 0 ? [] : leavesOf(report, 'inline')
  let count = 0
  for (const leaf of leaves) {
    const here = bound.filter(({ span }) => span !== null && span.start < span.end && within(span, leaf.span))
    const placed = here.flatMap(each => (each.span === null ? [] : [{ bound: each, span: each.span }]))
    const inOrder = placed.sort((a, b) => a.span.start - b.span.start)
    const own = inOrder
      .filter(({ span }, index) => span.start >= (inOrder[index - 1]?.span.end ?? 0))
      .map(each => {
        count += 1
        const name = tagOf(each.bound)
        const start = each.span.start - leaf.span.start
        return {
          start,
          end: start + each.span.end - each.span.start,
          tag: name,
          bound: each.bound,
          properties: properties(each.bound, name, count),
        }
      })
    if (own.length > 0) controls.set(leaf, own)
  }
  return controls
}

const within = (inner: Text['span'], outer: Text['span']): boolean => outer.start <= inner.start && inner.end <= outer.end

const shortened = (expression: string): string => (expression.length <= longest ? expression : `${expression.slice(0, longest - 1)}…`)

const properties = ({ ids }: BoundText, name: string, id: number): IXmlableObject => ({
  'w:sdtPr': [
    {
      'w:alias': {
        _attr: {
          'w:val': ids
            .map(each => indicatorIndex.byId(each)?.indicator.term ?? each)
            .join('、')
            .slice(0, longest),
        },
      },
    },
    { 'w:tag': { _attr: { 'w:val': name } } },
    { 'w:id': { _attr: { 'w:val': String(id) } } },
  ],
})
