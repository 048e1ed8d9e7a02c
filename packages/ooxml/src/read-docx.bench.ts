import { inflateRawSync } from 'node:zlib'
import mammoth from 'mammoth'
import { convertAll, SOFFICE } from '../test/libreoffice.ts'
import { longReport } from '../test/long-report.ts'
import { readDocx } from './read-docx.ts'

const inflate = (data: Uint8Array, size: number): Uint8Array => inflateRawSync(data, { maxOutputLength: Math.max(1, size) })

/** The same words twice: cut into many runs, as Word leaves them, and in few, as LibreOffice writes them. */
const asWordLeavesIt = longReport()
const samples: (readonly [name: string, bytes: Uint8Array])[] = [['二千余个 w:r', asWordLeavesIt]]
if (SOFFICE === undefined) console.info('没有找到 soffice，只量一个样本。')
else samples.push(...convertAll(new Map([['LibreOffice 另存', asWordLeavesIt]]), 'docx', 'docx'))

for (const [sample, bytes] of samples) {
  const characters = readDocx(bytes).paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  const readers: readonly (readonly [name: string, read: () => unknown])[] = [
    ['readDocx（zlib）', () => readDocx(bytes, { inflate })],
    ['readDocx（fflate）', () => readDocx(bytes)],
    ['mammoth', () => mammoth.extractRawText({ buffer: Buffer.from(bytes) })],
  ]
  // The readers take turns, each round another one first: what else the machine does, and what the one before left behind for
  // the garbage collector, falls on all of them alike.
  const times = readers.map((): number[] => [])
  for (let round = 0; round < 40; round++) {
    for (let turn = 0; turn < readers.length; turn++) {
      const index = (round + turn) % readers.length
      const read = readers[index]?.[1]
      const start = performance.now()
      await read?.()
      if (round >= 10) times[index]?.push(performance.now() - start)
    }
  }
  const medians = times.map(each => each.sort((a, b) => a - b)[each.length >> 1] ?? 0)
  const peer = medians.at(-1) ?? 0
  console.log(`${sample}，${characters} 字`)
  for (const [index, [name]] of readers.entries()) {
    const median = medians[index] ?? 0
    console.log(`  ${name}：中位数 ${median.toFixed(1)} 毫秒，mammoth 的 1/${(peer / median).toFixed(1)}`)
  }
}
