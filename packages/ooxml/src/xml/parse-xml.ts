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
  const scopes = [nameScope()]
  let root: Open | null = null
  let stopped: DocxProblem | null = null
  const stop = (why: DocxProblem): never => {
    stopped = why
    throw new Error(why.code)
  }
  parser.on('error', () => stop(problem('xml-malformed', { part, position: parser.position })))
  parser.on('doctype', () => stop(problem('xml-dtd', { part })))
  parser.on('opentag', tag => {
    const scope = (scopes.at(-1) ?? nameScope()).within(tag.attributes)
    const contentStart = parser.position
    const start = xml.lastIndexOf('<', contentStart - 1)
    const name = scope.element(tag.name)
    const attributes = hasAny(tag.attributes) ? scope.attributes(tag.attributes) : NO_ATTRIBUTES
    const element: Open = { name, attributes, children: [], start, contentStart, contentEnd: contentStart, end: contentStart }
    const parent = stack[stack.length - 1]
    if (parent === undefined) root = element
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

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {}

function hasAny(attributes: Readonly<Record<string, string>>): boolean {
  for (const _ in attributes) return true
  return false
}
