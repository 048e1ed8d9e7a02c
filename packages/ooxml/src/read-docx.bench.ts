import { inflateRawSync } from 'node:zlib'
import mammoth from 'mammoth'
import { longReport } from '../test/long-report.ts'
import { readDocx } from './read-docx.ts'

const bytes = longReport()
const inflate = (data: Uint8Array, size: number): Uint8Array => inflateRawSync(data, { maxOutputLength: Math.max(1, size) })
const characters = readDocx(bytes).paragraphs.reduce((sum, { text }) => sum + text.length, 0)

const readers: readonly (readonly [name: string, read: () => unknown])[] = [
  ['readDocx（zlib）', () => readDocx(bytes, { inflate })],
  ['readDocx（fflate）', () => readDocx(bytes)],
  ['mammoth', () => mammoth.extractRawText({ buffer: Buffer.from(bytes) })],
]

// The readers take turns, so that what else the machine does falls on all of them alike.
const times = readers.map((): number[] => [])
for (let round = 0; round < 40; round++) {
  for (const [index, [, read]] of readers.entries()) {
    const start = performance.now()
    await read()
    if (round >= 10) times[index]?.push(performance.now() - start)
  }
}
const medians = times.map(each => each.sort((a, b) => a - b)[each.length >> 1] ?? 0)
const peer = medians.at(-1) ?? 0
for (const [index, [name]] of readers.entries()) {
  const median = medians[index] ?? 0
  console.log(`${name}：${characters} 字的 .docx，中位数 ${median.toFixed(1)} 毫秒，mammoth 的 1/${(peer / median).toFixed(1)}`)
}
