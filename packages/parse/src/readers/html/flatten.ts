import { alignRuns } from './align-runs.ts'
import { attribute } from './attribute.ts'
import type { Document, Element, Node } from './dom.ts'
import { elementKinds } from './element-kinds.ts'
import type { HtmlLine } from './html-line.ts'
import { isHidden } from './is-hidden.ts'
import { lineWriter } from './line-writer.ts'
import { readTable } from './read-table.ts'

interface Around {
  readonly path: readonly number[]
  readonly link: boolean
  readonly heading: number | null
  readonly align: 'center' | 'right' | null
  readonly verbatim: boolean
}

// Pages nest some thirty deep; what is nested deeper counts as one with what is around it.
const deepest = 64

const outside: Around = { path: [], link: false, heading: null, align: null, verbatim: false }

/** 网页 → 行 Every visible line of the page in reading order, with what surrounds it. Data tables are one line each. */
export function flatten(document: Document, original: string): readonly HtmlLine[] {
  const lines: HtmlLine[] = []
  const writer = lineWriter()
  let elements = 0
  const counters: number[] = []
  const end = (around: Around): void => {
    const line = writer.take()
    if (line !== null) lines.push({ ...line, hints: { heading: around.heading, align: around.align }, path: around.path, table: null })
  }
  // An explicit stack: pages may nest deeper than the call stack reaches.
  type Step = { readonly node: Node | Document; readonly around: Around } | { readonly leave: Around; readonly list: boolean }
  const steps: Step[] = [{ node: document, around: outside }]
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('leave' in step) {
      end(step.leave)
      if (step.list) counters.pop()
      continue
    }
    const { node, around } = step
    if (node.nodeName === '#text' && 'value' in node) {
      const place = node.sourceCodeLocation
      const from = place?.startOffset ?? 0
      const raw = place ? original.slice(from, place.endOffset) : node.value
      writer.add(node.value, alignRuns(raw, node.value, from), around.link, around.verbatim)
      continue
    }
    if (!('childNodes' in node)) continue
    let inner = around
    if ('tagName' in node) {
      if (node.tagName === 'br') {
        end(around)
        continue
      }
      if (isHidden(node)) continue
      inner = enter(node, around, ++elements)
      const block = elementKinds.block.has(node.tagName)
      if (block) end(around)
      if (node.tagName === 'table') {
        const table = readTable(node, original)
        if (table !== null) {
          if (table.caption !== null) lines.push({ ...table.caption, hints: { as: 'caption' }, path: inner.path, table: null })
          lines.push({ text: '', runs: [], linked: 0, hints: {}, path: inner.path, table })
          continue
        }
      }
      const numbered = node.tagName === 'ol'
      if (numbered) counters.push(Number(attribute(node, 'start') || 1) - 1)
      if (node.tagName === 'li' && counters.length > 0 && isElement(node.parentNode, 'ol')) {
        const number = (counters.pop() ?? 0) + 1
        counters.push(number)
        writer.add(`${number}. `, [], false, true)
      }
      if (block) steps.push({ leave: inner, list: numbered })
    }
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i]
      if (child !== undefined) steps.push({ node: child, around: inner })
    }
  }
  end(outside)
  return lines
}

function enter(element: Element, around: Around, id: number): Around {
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1]
  const align = /text-align\s*:\s*(center|right)/.exec(attribute(element, 'style'))?.[1] ?? attribute(element, 'align')
  return {
    path: elementKinds.block.has(element.tagName) && around.path.length < deepest ? [...around.path, id] : around.path,
    link: around.link || element.tagName === 'a',
    heading: heading === undefined ? around.heading : Number(heading),
    align: align === 'center' || align === 'right' ? align : element.tagName === 'center' ? 'center' : around.align,
    verbatim: around.verbatim || element.tagName === 'pre',
  }
}

function isElement(node: { readonly nodeName: string } | null, name: string): boolean {
  return node !== null && node.nodeName === name
}
