import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { printOutline } from '../fixtures/print-outline.ts'
import { parse } from '../parse.ts'

const folder = new URL('../fixtures/', import.meta.url)
const files = readdirSync(folder).filter(name => name.endsWith('.txt'))

/** Each fixture is a report, a line of `====`, and what is to be read from it. */
function fixture(name: string): { readonly text: string; readonly outline: string } {
  const [text = '', outline = ''] = readFileSync(new URL(name, folder), 'utf8').split('\n====\n')
  return { text, outline }
}

describe('the outline of', () => {
  for (const name of files) {
    const { text, outline } = fixture(name)
    const { report, source } = parse({ name, bytes: new TextEncoder().encode(text) })
    it(name.replace('.txt', ''), () => {
      expect(source.text).toBe(text)
      expect(printOutline(report)).toBe(outline)
    })
  }
})
