import { readdirSync, readFileSync } from 'node:fs'
import { buildDocx } from './build-docx.ts'
import { HAND_BUILT } from './hand-built.ts'

const FOLDER = new URL('./fixtures/', import.meta.url)

/** Every sample .docx by its name: those that other programs wrote, and those built by hand. */
export function sampleFiles(): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const name of readdirSync(FOLDER).sort()) {
    if (name.endsWith('.docx')) files.set(name.slice(0, -5), new Uint8Array(readFileSync(new URL(name, FOLDER))))
  }
  for (const [name, content] of Object.entries(HAND_BUILT)) files.set(name, buildDocx(content))
  return files
}
