import { readdirSync, readFileSync } from 'node:fs'
import type { Report } from '@fazhi/schema'
import { describe, expect, it } from 'vitest'
import { leavesOf } from '../fixtures/leaves-of.ts'
import { withoutPlaces } from '../fixtures/without-places.ts'
import { writeDocx } from '../fixtures/write-docx.ts'
import { parse } from '../parse.ts'
import * as register from './index.ts'

const folder = new URL('../fixtures/', import.meta.url)
const texts = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .map(name => [name, readFileSync(new URL(name, folder), 'utf8').split('\n====\n')[0] ?? ''] as const)

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const html = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const linesOf = (text: string): readonly string[] => text.split('\n')

/** How a report would be kept in the format of each reader. */
const written: Record<string, (text: string) => { readonly name: string; readonly bytes: Uint8Array }> = {
  text: text => ({ name: 'x.txt', bytes: encode(text) }),
  markdown: text => ({
    name: 'x.md',
    bytes: encode(
      linesOf(text)
        .map(line => line.replace(/[\\`*_[\]<>#|~-]/g, '\\$&').replace(/^(\s*\d+)([.)])/, '$1\\$2'))
        .join('\n\n'),
    ),
  }),
  html: text => ({
    name: 'x.html',
    bytes: encode(
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>网站</title></head><body>\r\n<ul><li><a href="/">首页</a></li><li><a href="/a">政务公开栏目，请点击。</a></li></ul>\n<div id="content">${linesOf(
        text,
      )
        .map(line => `<p>${html(line)}</p>`)
        .join('\r\n')}</div>\n<footer>联系我们。</footer></body></html>`,
    ),
  }),
  docx: text => ({ name: 'x.docx', bytes: writeDocx(linesOf(text)) }),
}

const readers = Object.values(register).filter(reader => reader.id !== 'foreign')

describe.each(readers.map(reader => reader.id))('the reader %s', id => {
  const write = written[id]

  it('is put to the test', () => {
    expect(write, `readers/${id}.ts has no way of writing its format in readers.test.ts`).toBeDefined()
  })

  it.each(texts)('finds the same report in %s', (_, text) => {
    const file = write?.(text)
    if (file === undefined) return
    const parsed = parse(file)
    const plain = parse({ name: 'x.txt', bytes: encode(text) })
    expect(parsed.source.format).toBe(id)
    expect(parsed.diagnostics).toEqual([])
    // A browser shows several spaces as one.
    const seen = (report: Report): unknown => JSON.parse(JSON.stringify(withoutPlaces(report)).replace(/ +/g, ' '))
    expect(seen(parsed.report)).toEqual(seen(plain.report))
    for (const leaf of leavesOf(parsed.report)) expect(parsed.source.text.slice(leaf.span.start, leaf.span.end)).toBe(leaf.text)
  })

  it.each(texts)('leads back from %s to the file, character by character', (_, text) => {
    const file = write?.(text)
    if (file === undefined) return
    const { source, original, report } = parse(file)
    if (original === null) return
    for (const leaf of leavesOf(report)) {
      for (let at = leaf.span.start; at < leaf.span.end; at++) {
        const place = source.toOriginal({ start: at, end: at + 1 })
        const there = place === null ? '' : original.slice(place.start, place.end)
        expect([source.text.charAt(at), html(source.text.charAt(at))], leaf.text).toContain(there)
      }
    }
  })
})

it('every reader has its own name', () => {
  const ids = Object.values(register).map(reader => reader.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(
    readdirSync(new URL('.', import.meta.url)).filter(name => /^[a-z]+\.ts$/.test(name) && !['index.ts', 'reader.ts'].includes(name)),
  ).toEqual(ids.map(id => `${id}.ts`).toSorted())
})
