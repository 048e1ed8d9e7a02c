import { readScalar } from './read-scalar.ts'
import type { Yaml } from './yaml.ts'

interface YamlLine {
  readonly indent: number
  readonly text: string
  readonly number: number
}

/**
 * The part of YAML that front matter needs: `key: value`, lists by `-` or in brackets, names indented under a name.
 * `bad`: lines (from 0) that are none of these; they are left out.
 */
export function readYaml(text: string, depth = 0): { readonly value: { readonly [key: string]: Yaml }; readonly bad: readonly number[] } {
  const bad: number[] = []
  const lines: YamlLine[] = []
  for (const [number, line] of text.split(/\r\n|[\n\r]/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    lines.push({ indent: line.length - line.trimStart().length, text: line.trim(), number })
  }
  const value: { [key: string]: Yaml } = {}
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (line === undefined) break
    const entry = line.indent > 0 ? null : entryOf(line.text)
    if (entry === null) {
      bad.push(line.number)
      at++
      continue
    }
    let end = at + 1
    while (end < lines.length && ((lines[end]?.indent ?? 0) > line.indent || lines[end]?.text.startsWith('- '))) end++
    const { key, inline } = entry
    const below = lines.slice(at + 1, end)
    if (inline.trim() === '' && below.length > 0) value[key] = block(below, bad, depth)
    else {
      value[key] = flow(inline)
      for (const each of below) bad.push(each.number)
    }
    at = end
  }
  return { value, bad }
}

/** `key: value`, with a colon of either width. */
function entryOf(text: string): { readonly key: string; readonly inline: string } | null {
  const colon = text.search(/[:：]/)
  const written = text.slice(0, colon).trim()
  const inline = text.slice(colon + 1)
  const plain = colon > 0 && !/^[#'[\]{}-]/.test(written)
  return plain && (inline === '' || /^\s/.test(inline)) ? { key: String(readScalar(written)), inline } : null
}

function block(lines: readonly YamlLine[], bad: number[], depth: number): Yaml {
  if (lines[0]?.text.startsWith('- ')) {
    for (const line of lines) if (!line.text.startsWith('- ')) bad.push(line.number)
    return lines.filter(line => line.text.startsWith('- ')).map(line => readScalar(line.text.slice(2)))
  }
  if (depth > 0) {
    for (const line of lines) bad.push(line.number)
    return null
  }
  const outer = lines.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY)
  const inner = readYaml(lines.map(line => ' '.repeat(line.indent - outer) + line.text).join('\n'), depth + 1)
  for (const index of inner.bad) bad.push(lines[index]?.number ?? 0)
  return inner.value
}

function flow(text: string): Yaml {
  const list = /^\[(.*)\]$/.exec(text.trim())
  if (list === null) return readScalar(text)
  const items = (list[1] ?? '').match(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,，]+/g) ?? []
  return items.map(readScalar).filter(item => item !== null)
}
