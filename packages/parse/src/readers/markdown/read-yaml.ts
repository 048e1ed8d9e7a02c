import { readScalar } from './read-scalar.ts'
import type { Yaml } from './yaml.ts'

interface YamlLine {
  readonly indent: number
  readonly text: string
  readonly number: number
  /** Where its first character stands that is not a blank. */
  readonly start: number
}

/** What is noted on the way. */
interface Notes {
  readonly bad: number[]
  readonly places: Map<string, number>
}

/** Names within a name within a name: publish › site › name. */
const deepest = 2

/**
 * The part of YAML that front matter needs: `key: value`, lists by `-` or in brackets, names indented under a name.
 * `bad`: lines (from 0) that are none of these; they are left out. `places`: where each name stands, by its path `publish.site.name`.
 */
export function readYaml(text: string): {
  readonly value: { readonly [key: string]: Yaml }
  readonly bad: readonly number[]
  readonly places: ReadonlyMap<string, number>
} {
  const notes: Notes = { bad: [], places: new Map() }
  return { value: names(linesOf(text), { indent: 0, depth: 0, path: '' }, notes), ...notes }
}

function linesOf(text: string): readonly YamlLine[] {
  return [...text.matchAll(/[^\r\n]*(?:\r\n|[\r\n]|$)/g)].flatMap(({ 0: line, index }, number) => {
    const words = line.trim()
    const indent = line.indexOf(words)
    return words === '' || words.startsWith('#') ? [] : [{ indent, text: words, number, start: index + indent }]
  })
}

function names(
  lines: readonly YamlLine[],
  { indent, depth, path }: { readonly indent: number; readonly depth: number; readonly path: string },
  notes: Notes,
): { readonly [key: string]: Yaml } {
  const value: { [key: string]: Yaml } = {}
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (line === undefined) break
    const entry = line.indent > indent ? null : entryOf(line.text)
    if (entry === null) {
      notes.bad.push(line.number)
      at++
      continue
    }
    let end = at + 1
    while (end < lines.length && ((lines[end]?.indent ?? 0) > line.indent || lines[end]?.text.startsWith('- '))) end++
    const { key, inline } = entry
    const below = lines.slice(at + 1, end)
    notes.places.set(path + key, line.start)
    if (inline.trim() === '' && below.length > 0) value[key] = block(below, { depth, path: `${path}${key}.` }, notes)
    else {
      value[key] = flow(inline)
      for (const each of below) notes.bad.push(each.number)
    }
    at = end
  }
  return value
}

/** `key: value`, with a colon of either width. */
function entryOf(text: string): { readonly key: string; readonly inline: string } | null {
  const colon = text.search(/[:：]/)
  const written = text.slice(0, colon).trim()
  const inline = text.slice(colon + 1)
  const plain = colon > 0 && !/^[#'[\]{}-]/.test(written)
  return plain && (inline === '' || /^\s/.test(inline)) ? { key: String(readScalar(written)), inline } : null
}

function block(lines: readonly YamlLine[], { depth, path }: { readonly depth: number; readonly path: string }, notes: Notes): Yaml {
  if (lines[0]?.text.startsWith('- ')) {
    for (const line of lines) if (!line.text.startsWith('- ')) notes.bad.push(line.number)
    return lines.filter(line => line.text.startsWith('- ')).map(line => readScalar(line.text.slice(2)))
  }
  if (depth >= deepest) {
    for (const line of lines) notes.bad.push(line.number)
    return null
  }
  const indent = lines.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY)
  return names(lines, { indent, depth: depth + 1, path }, notes)
}

function flow(text: string): Yaml {
  const list = /^\[(.*)\]$/.exec(text.trim())
  if (list === null) return readScalar(text)
  const items = (list[1] ?? '').match(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,，]+/g) ?? []
  return items.map(readScalar).filter(item => item !== null)
}
