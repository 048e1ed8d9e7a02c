// What reading a report costs, beside the least that any checker must do with it: one pass for numbers, one for sentences, one
// for 500 words. The text is made up in the manner of a county's report: mostly prose, a dozen numbers in a thousand characters.
import { createRequire } from 'node:module'
import { families, type Report } from '@fazhi/schema'
import { grammarWords } from './reading/grammar-words.ts'
import { reportOfText } from './testing/report-of-text.ts'

// As it is shipped: the built package, not the sources through a module runner.
const { examine } = createRequire(import.meta.url)('../dist/index.js') as typeof import('./examine.ts')

const prose =
  '坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，紧紧围绕中心、服务大局，扎实推进依法行政，不断健全决策、执行、监督各环节的制度机制，持续优化法治化营商环境，着力提升基层治理的法治化水平，为高质量发展提供有力的法治保障。'
const figures = (n: number): string =>
  `全年共受理行政复议案件${102 + n}件，已审结${102 + n}件，其中纠错32件，通过调解撤回40件，行政机关负责人出庭率100%。全市清理规范性文件${399 + n}件，保留${60 + n}件，修改13件，废止326件，群众满意率由上年的95.3%提升至96.8%。`

function textOf(length: number): string {
  let text = ''
  for (let n = 0; text.length < length; n++) text += `${prose}${prose}${n % 3 === 0 ? figures(n) : prose}\n`
  return text.slice(0, length)
}

function wordTrie(words: readonly string[]): (text: string) => number {
  const root = new Int32Array(65536)
  const code = [0]
  const child = [0]
  const sibling = [0]
  const final = [0]
  const add = (c: number): number => {
    code.push(c)
    child.push(0)
    sibling.push(0)
    final.push(0)
    return code.length - 1
  }
  for (const word of words) {
    let node = root[word.charCodeAt(0)] ?? 0
    if (node === 0) {
      node = add(word.charCodeAt(0))
      root[word.charCodeAt(0)] = node
    }
    for (let i = 1; i < word.length; i++) {
      let next = child[node] ?? 0
      while (next !== 0 && code[next] !== word.charCodeAt(i)) next = sibling[next] ?? 0
      if (next === 0) {
        next = add(word.charCodeAt(i))
        sibling[next] = child[node] ?? 0
        child[node] = next
      }
      node = next
    }
    final[node] = 1
  }
  const [codes, children, siblings, finals] = [
    Uint16Array.from(code),
    Int32Array.from(child),
    Int32Array.from(sibling),
    Uint8Array.from(final),
  ]
  return text => {
    let hits = 0
    for (let at = 0; at < text.length; at++) {
      let node = root[text.charCodeAt(at)] ?? 0
      for (let i = at + 1; node !== 0; i++) {
        hits += finals[node] ?? 0
        const c = text.charCodeAt(i)
        node = children[node] ?? 0
        while (node !== 0 && codes[node] !== c) node = siblings[node] ?? 0
      }
    }
    return hits
  }
}

const terms = [...grammarWords.map(({ word }) => word), ...families.flatMap(({ indicators }) => indicators.map(({ short }) => short))]
const countWords = wordTrie([...new Set(terms)].slice(0, 500))
const number = /\d[\d,]*(?:\.\d+)?[%％万亿余多]?/g

/** The plain scan: numbers, sentences, words. */
function plainScan(text: string): number {
  let found = 0
  for (const _ of text.matchAll(number)) found++
  for (const sentence of text.split(/[。！？\n]/)) found += sentence.length > 0 ? 1 : 0
  return found + countWords(text)
}

/** Milliseconds of one run, undisturbed: the best of many. */
function time(run: () => unknown, budget: number): number {
  const times: number[] = []
  for (const end = performance.now() + budget; performance.now() < end || times.length < 5; ) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return times[0] ?? 0
}

const text = textOf(13_000)
const report: Report = reportOfText(text)
const long: Report = reportOfText(textOf(1_300_000))
const { coverage, claims } = examine(report)
time(() => examine(report), 1500)
time(() => plainScan(text), 500)
const full = time(() => examine(report), 2000)
const plain = time(() => plainScan(text), 1000)
const hundred = time(() => examine(long), 4000)
console.log(`13,000 characters, ${coverage.quantities} numbers, ${claims.length} claims`)
console.log(`examine ${full.toFixed(3)} ms; plain scan ${plain.toFixed(3)} ms; ratio ${(full / plain).toFixed(2)}`)
console.log(`1,300,000 characters ${hundred.toFixed(1)} ms: ${(hundred / full).toFixed(0)} times as long for 100 times the text`)
