import { SaxesParser } from 'saxes'
import type { DocxProblem } from '../docx-problem.ts'
import { problem } from '../problem.ts'
import { beginElement } from './begin-element.ts'
import { DEEPEST_NESTING } from './deepest-nesting.ts'
import { nameScope } from './name-scope.ts'
import type { OpenElement } from './open-element.ts'
import type { ParsedXml } from './parsed-xml.ts'

/** Reads any XML by saxes, which finds every fault in it: see `parseXml`. */
export function parseAnyXml(xml: string, part: string): ParsedXml {
  const parser = new SaxesParser()
  const stack: OpenElement[] = []
  const outermost = nameScope()
  const scopes = [outermost]
  let root: OpenElement | null = null
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
    const outer = scopes[scopes.length - 1] ?? outermost
    const raw = attributes ?? NO_ATTRIBUTES
    const scope = declares ? outer.within(raw) : outer
    attributes = null
    declares = false
    const contentStart = parser.position
    const start = xml.lastIndexOf('<', contentStart - 1)
    const parent = stack[stack.length - 1]
    const element = beginElement(scope.element(tag.name), scope.attributes(raw), start, contentStart, parent)
    if (parent === undefined) root = element
    if (stack.length >= DEEPEST_NESTING) stop(problem('xml-too-deep', { part, limit: DEEPEST_NESTING }))
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
