import { inflateRawSync } from 'node:zlib'
import { type Parsed, parse } from '@fazhi/parse'
import { readFile } from './read-file.ts'

/** Reads and parses one file; Node's own inflater is faster than the portable one. */
export async function parseFile(path: string): Promise<Parsed> {
  return parse({ name: path, bytes: await readFile(path) }, { inflate: (data, size) => inflateRawSync(data, { maxOutputLength: size }) })
}
