import { SaxesParser } from 'saxes'
import type { DocxProblem } from '../docx-problem.ts'
import { problem } from '../problem.ts'
import { nameScope } from './name-scope.ts'
import type { XmlElement } from './xml-element.ts'

const DEEPEST = 512

export interface ParsedXml {
  readonly root: XmlElement | null
  readonly problem: DocxProblem | null
}

/** The element while it is still open. */
interface Open {
  name: string
  attributes: Readonly<Record<string, string>>
  children: Open[]
  start: number
  contentStart: number
  contentEnd: number
  end: number
}

/**
 * Reads a part into elements with positions. Text is left where it is (see `decodeText`). Where the part is malformed, what
 * stood before is kept and the problem says where. A document type declaration ends the reading: no entity is ever expanded.
 */
export function parseXml(xml: string, part: string): ParsedXml {
  const parser = new SaxesParser()
  const stack: Open[] = []
  const scopes = [OUTERMOST]
  let root: Open | null = null
  let stopped: DocxProblem | null = null
  const stop = (why: DocxProblem): never => {
    stopped = why
    throw new Error(why.code)
  }
  parser.on('error', () => stop(problem('xml-malformed', { part, position: parser.position })))
  parser.on('doctype', () => stop(problem('xml-dtd', { part })))
  let attributes: Record<string, string> | null = null
  let declares = false
  parser.on('attribute', ({ name, value }) => {
    attributes ??= {}
    attributes[name] = value
    if (name.startsWith('xmlns')) declares = true
  })
  parser.on('opentag', tag => {
    const outer = scopes[scopes.length - 1] ?? OUTERMOST
    const raw = attributes ?? NO_ATTRIBUTES
    const scope = declares ? outer.within(raw) : outer
    attributes = null
    declares = false
    const contentStart = parser.position
    const start = xml.lastIndexOf('<', contentStart - 1)
    const name = scope.element(tag.name)
    const element: Open = {
      name,
      attributes: scope.attributes(raw),
      children: NO_CHILDREN,
      start,
      contentStart,
      contentEnd: contentStart,
      end: contentStart,
    }
    const parent = stack[stack.length - 1]
    if (parent === undefined) root = element
    else if (parent.children === NO_CHILDREN) parent.children = [element]
    else parent.children.push(element)
    if (stack.length >= DEEPEST) stop(problem('xml-too-deep', { part, limit: DEEPEST }))
    stack.push(element)
    scopes.push(scope)
  })
  parser.on('closetag', tag => {
    scopes.pop()
    const element = stack.pop()
    if (element === undefined || tag.isSelfClosing) return
    element.end = parser.position
    element.contentEnd = xml.lastIndexOf('<', element.end - 1)
  })
  try {
    parser.write(xml).close()
  } catch (error) {
    if (stopped === null) throw error
    const reached = Math.min(xml.length, parser.position)
    for (const element of stack) element.contentEnd = element.end = Math.max(element.contentStart, reached)
  }
  return { root, problem: stopped }
}

const OUTERMOST = nameScope()
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {}
/** Shared by all elements without children; never pushed to. */
const NO_CHILDREN: Open[] = []
