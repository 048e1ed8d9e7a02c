import { parseXml } from '../xml/parse-xml.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { CUT_MARK } from './cut-mark.ts'
import { type Replacement, splice } from './splice.ts'

const SPACE_MARK = /<((?:[^\s:/<>]+:)?(?:t|delText)) {2}xml:space="preserve"([^<>]*)>([^<]*)<\/\1>/g

const TEXTS = new Set(['w:t', 'w:delText'])

/** Joins the runs that were cut (see `CUT_MARK`) and have nothing between them any more: the text is again as it was. */
export function joinCuts(xml: string): string {
  const { root } = parseXml(xml, '')
  if (root === null || !xml.includes(`${CUT_MARK}>`)) return xml
  const joins: Replacement[] = []
  const walk = (element: XmlElement): void => {
    element.children.forEach((run, index) => {
      walk(run)
      const next = element.children[index + 1]
      if (run.name === 'w:r' && next?.name === 'w:r' && run.end === next.start) joins.push(...joinOf(xml, run, next))
    })
  }
  walk(root)
  return splice(xml, joins).replace(SPACE_MARK, '<$1$2>$3</$1>')
}

function joinOf(xml: string, run: XmlElement, next: XmlElement): readonly Replacement[] {
  const closing = xml.slice(run.contentEnd, run.end)
  if (!closing.endsWith(`${CUT_MARK}>`)) return []
  const opening = head(next)
  if (xml.slice(run.start, head(run)) !== xml.slice(next.start, opening)) return []
  const last = run.children.at(-1)
  const first = next.children.find(({ name }) => name !== 'w:rPr')
  const inText =
    last !== undefined &&
    TEXTS.has(last.name) &&
    last.end === run.contentEnd &&
    xml.slice(last.contentEnd, last.end).endsWith(`${CUT_MARK}>`)
  if (!inText) return [{ from: run.contentEnd, to: opening, text: '' }]
  return first !== undefined && first.name === last.name && first.start === opening
    ? [{ from: last.contentEnd, to: first.contentStart, text: '' }]
    : []
}

/** Where a run's content begins behind its properties. */
function head(run: XmlElement): number {
  return run.children.find(({ name }) => name === 'w:rPr')?.end ?? run.contentStart
}
