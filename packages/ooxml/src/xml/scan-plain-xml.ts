import { beginElement } from './begin-element.ts'
import { DEEPEST_NESTING } from './deepest-nesting.ts'
import { nameScope } from './name-scope.ts'
import type { OpenElement } from './open-element.ts'
import { type PlainTag, readPlainTag } from './read-plain-tag.ts'
import type { XmlElement } from './xml-element.ts'

const DECLARATION =
  /^\ufeff?(?:<\?xml version=(["'])1\.0\1(?: encoding=(["'])[A-Za-z][\w.-]*\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>)?[ \t\r\n]*/
/** Control characters, `]]>`, references other than the five of XML itself, and halves of characters, which may be lone. */
const UNUSUAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]|\]\]>|&(?!(?:amp|lt|gt|quot|apos);)/
/** The same without the halves. */
const DOUBTFUL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\]\]>|&(?!(?:amp|lt|gt|quot|apos);)/
const SLASH = 47
const BLANK = /^[ \t\r\n]*$/

/** Tags written alike are read once; past so many different ones no more are kept. */
const MOST_TAGS = 20_000

/**
 * Reads a part that holds only what office programs write: elements, attributes in double quotes, text. `null` for any other,
 * also for a malformed one: then saxes is to read it, which decides every doubtful case. `< >` are looked for, not each
 * character at, and tags written alike are read once, so that this takes a third of the time.
 */
export function scanPlainXml(xml: string): XmlElement | null {
  if (UNUSUAL.test(xml) && (DOUBTFUL.test(xml) || !xml.isWellFormed())) return null
  const stack: Open[] = []
  let scope = nameScope()
  let tags = new Map<string, PlainTag>()
  let root: OpenElement | null = null
  let at = DECLARATION.exec(xml)?.[0].length ?? 0
  for (;;) {
    const start = xml.indexOf('<', at)
    const inside = stack[stack.length - 1]
    if (start < 0) return inside === undefined && BLANK.test(xml.slice(at)) ? root : null
    if (inside === undefined && start > at && !BLANK.test(xml.slice(at, start))) return null
    at = xml.indexOf('>', start) + 1
    if (at === 0) return null
    if (xml.charCodeAt(start + 1) === SLASH) {
      if (inside === undefined || !closes(xml, start, at, inside.written)) return null
      inside.element.contentEnd = start
      inside.element.end = at
      stack.pop()
      if (inside.outer !== null) ({ scope, tags } = inside.outer)
      continue
    }
    const written = xml.slice(start, at)
    let tag = tags.get(written)
    if (tag === undefined) {
      const read = readPlainTag(written, scope)
      if (read === null) return null
      tag = read
      if (tags.size < MOST_TAGS) tags.set(written, tag)
    }
    if (inside === undefined && root !== null) return null
    const element = beginElement(tag.name, tag.attributes, start, at, inside?.element)
    root ??= element
    if (stack.length >= DEEPEST_NESTING) return null
    if (tag.isEmpty) continue
    const outer = tag.scope === scope ? null : { scope, tags }
    if (outer !== null) ({ scope, tags } = { scope: tag.scope, tags: new Map() })
    stack.push({ element, written: tag.written, outer })
  }
}

interface Open {
  readonly element: OpenElement
  readonly written: string
  /** What was in force around an element that declares prefixes. */
  readonly outer: { readonly scope: ReturnType<typeof nameScope>; readonly tags: Map<string, PlainTag> } | null
}

/** Whether `[start, end)` closes an element of that name: `</w:t>`, also `</w:t  >`. */
function closes(xml: string, start: number, end: number, name: string): boolean {
  const after = start + 2 + name.length
  return xml.startsWith(name, start + 2) && (after === end - 1 || (after < end && BLANK.test(xml.slice(after, end - 1))))
}
