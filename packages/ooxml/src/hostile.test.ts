import { describe, expect, it } from 'vitest'
import { buildDocx } from '../test/build-docx.ts'
import { HAND_BUILT } from '../test/hand-built.ts'
import { HOSTILE_FILES } from '../test/hostile-files.ts'
import { p, run } from '../test/word-pieces.ts'
import { annotateDocx } from './annotate-docx.ts'
import { readDocx } from './read-docx.ts'

const textOf = (bytes: Uint8Array): string =>
  readDocx(bytes)
    .blocks.map(block => (block.kind === 'paragraph' ? block.text : '［表］'))
    .join('\n')

describe('hostile and broken files', () => {
  it.each(HOSTILE_FILES)('%s is answered with a clear sentence', (_what, make, code, text) => {
    const bytes = make()
    const { problems } = readDocx(bytes)
    expect(problems.map(it => it.code)).toContain(code)
    for (const { message } of problems) expect(message).toMatch(/^[^{}]*[\u4e00-\u9fff][^{}]*。$/)
    expect(textOf(bytes)).toBe(text)
  })

  it('reads a very long paragraph of many runs', () => {
    const words = '全年受理102件。'
    const bytes = buildDocx({ body: p(run(words).repeat(100_000)) })
    expect(textOf(bytes)).toBe(words.repeat(100_000))
  })

  it('gives some answer to every one of 5,000 mutations of real files', () => {
    let seed = 20240101
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      return Math.floor((seed / 2 ** 32) * below)
    }
    const originals = Object.values(HAND_BUILT)
      .filter(it => (it.numbering ?? '').length < 20_000)
      .map(buildDocx)
    for (let round = 0; round < 5000; round++) {
      const bytes = (originals[round % originals.length] ?? new Uint8Array()).slice()
      for (let change = random(8); change >= 0; change--) {
        const from = random(bytes.length)
        bytes.fill(random(256), from, from + random(6))
      }
      const { blocks, problems } = readDocx(random(10) === 0 ? bytes.subarray(0, random(bytes.length)) : bytes)
      expect(blocks.length + problems.length).toBeGreaterThan(0)
    }
  })

  it('gives some answer to every one of 5,000 mutations of the XML inside', () => {
    let seed = 42
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      return Math.floor((seed / 2 ** 32) * below)
    }
    const contents = Object.values(HAND_BUILT).filter(it => (it.numbering ?? '').length < 20_000)
    for (let round = 0; round < 5000; round++) {
      const content = contents[round % contents.length] ?? { body: '' }
      const body = content.body.slice(0, 4000)
      const from = random(body.length)
      const piece = body.slice(random(body.length)).slice(0, random(60))
      const { blocks, problems } = readDocx(
        buildDocx({ ...content, level: 0, body: body.slice(0, from) + piece + body.slice(from + random(30)) }),
      )
      expect(blocks.length + problems.length).toBeGreaterThan(0)
    }
  })

  it('writes comments into mutations of real files, or says in one sentence why not', () => {
    let seed = 7
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      return Math.floor((seed / 2 ** 32) * below)
    }
    const comment = { ranges: [{ paragraph: 0, start: 0, end: 2 }], author: '核验', initials: '核', lines: ['请核'] }
    const contents = Object.values(HAND_BUILT).filter(it => (it.numbering ?? '').length < 20_000)
    for (let round = 0; round < 1000; round++) {
      const content = contents[round % contents.length] ?? { body: '' }
      const body = content.body.slice(0, 3000)
      const from = random(body.length)
      const bytes = buildDocx({ ...content, level: 0, body: body.slice(0, from) + body.slice(from + random(30)) })
      try {
        expect(readDocx(annotateDocx(bytes, [comment])).problems.filter(it => it.severity === 'error')).toEqual([])
      } catch (error) {
        expect(String(error)).toMatch(/^Error: [^{}]*[\u4e00-\u9fff][^{}]*。$/)
      }
    }
  })
})
