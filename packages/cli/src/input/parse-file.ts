import { inflateRawSync } from 'node:zlib'
import { type InputFile, type Parsed, parse } from '@fazhi/parse'
import * as converters from './converters/index.ts'
import { readFile } from './read-file.ts'

/** 修订 As if accepted, or as if rejected. */
export type Revisions = 'accepted' | 'original'

const inflate = (data: Uint8Array, size: number) => inflateRawSync(data, { maxOutputLength: size })

/** Reads and parses one file; what the readers only recognise is converted first, where this machine can. */
export async function parseFile(path: string, revisions: Revisions = 'accepted'): Promise<Parsed> {
  const read = (input: InputFile) => parse(input, { inflate, revisions })
  const file = { name: path, bytes: await readFile(path) }
  const parsed = read(file)
  const converter = Object.values(converters).find(({ rules }) => parsed.diagnostics.some(({ rule }) => rules.includes(rule)))
  const converted = await converter?.convert(file.name, file.bytes)
  if (!converter || !converted) return parsed
  const again = read(converted)
  // A converted file is not the officer's own: nothing may be written into it.
  const note = { rule: 'file/converted', severity: 'info' as const, span: { start: 0, end: 0 }, message: `“${path}”${converter.note}` }
  const source = { ...again.source, format: parsed.source.format }
  return { ...again, source, docx: null, original: null, diagnostics: [note, ...again.diagnostics] }
}
