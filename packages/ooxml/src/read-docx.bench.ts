import { inflateRawSync } from 'node:zlib'
import mammoth from 'mammoth'
import { parse } from '../../parse/src/parse.ts'
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
    ['parse（zlib），到报告为止', () => parse({ name: '报告.docx', bytes }, { inflate })],
    ['mammoth', () => mammoth.extractRawText({ buffer: Buffer.from(bytes) })],
  ]
  // The readers take turns of five, so that what else the machine does falls on all of them alike, and what the one before left
  // behind for the garbage collector does not decide.
  const times = readers.map((): number[] => [])
  for (let round = 0; round < 12; round++) {
    for (const [index, [, read]] of readers.entries()) {
      for (let turn = 0; turn < 5; turn++) {
        const start = performance.now()
        await read()
        if (round >= 3) times[index]?.push(performance.now() - start)
      }
    }
  }
  const medians = times.map(each => each.sort((a, b) => a - b)[each.length >> 1] ?? 0)
  const peer = medians.at(-1) ?? 0
  console.log(`${sample}，${characters} 字`)
  for (const [index, [name]] of readers.entries()) {
    const median = medians[index] ?? 0
    console.log(`  ${name}：中位数 ${median.toFixed(1)} 毫秒${name === 'mammoth' ? '' : `，mammoth 的 1/${(peer / median).toFixed(1)}`}`)
  }
}
