import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from '../../packages/parse/src/index.ts'
import { docx } from '../../packages/render/src/renderers/docx/docx.ts'
import type { Report } from '../../packages/schema/src/index.ts'
import { clausesOf } from './clauses-of.ts'
import { pagesOf } from './pages-of.ts'
import type { Row } from './row.ts'
import { missingTools, runTool } from './run-tool.ts'
import { samples } from './samples.ts'
import { toPdf } from './to-pdf.ts'

const FORMS = ['public', 'submitted'] as const

/** How many dots to the inch the pictures have. */
const RESOLUTION = 80

/** Renders the examples and the odd reports in both forms, measures them, prints the tables, draws the pages. */
export async function proof(root: string, only: readonly string[]): Promise<number> {
  const missing = missingTools()
  if (missing.length > 0) {
    process.stderr.write(`缺少 ${missing.join('、')}：请安装 libreoffice-writer 和 poppler-utils\n`)
    return 2
  }
  const folder = join(root, 'out', 'proof')
  mkdirSync(folder, { recursive: true })
  const reports = [...Object.entries(examples(join(root, 'examples'))), ...Object.entries(samples)].filter(
    ([name]) => only.length === 0 || only.includes(name),
  )
  const files = new Map<string, Uint8Array>()
  for (const [name, report] of reports) {
    for (const form of FORMS) files.set(`${name}-${form}`, (await docx.render(report, { form })).bytes)
  }
  const pdfs = toPdf(files, folder)
  let failed = 0
  for (const [name, report] of reports) {
    for (const form of FORMS) {
      const pdf = pdfs.get(`${name}-${form}`) ?? ''
      const rows = clausesOf(pdf, report, form)
      failed += rows.filter(row => row.ok === false).length
      print(`${name}（${form === 'public' ? '公开版' : '报送版'}，${pagesOf(pdf).length}面）`, rows)
      draw(pdf, pagesOf(pdf).length)
    }
  }
  process.stdout.write(
    `\nWord 文件、PDF 和首、中、末页图片在 ${folder}\n${failed === 0 ? '量得的条款全部符合' : `不符合的有${failed}处`}\n`,
  )
  return failed === 0 ? 0 : 1
}

function examples(folder: string): Readonly<Record<string, Report>> {
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    name => /(?:^|\/)(?!README)[^/]*\.(?:md|txt)$/.test(name) && !/\/out\//.test(name),
  )
  // A draft still to be filled in is no report yet.
  const reports = files.sort().filter(name => !readFileSync(join(folder, name), 'utf8').includes('{{'))
  return Object.fromEntries(
    reports.map(name => {
      const { report } = parse({ name: basename(name), bytes: new Uint8Array(readFileSync(join(folder, name))) })
      return [name.replace(/\.\w+$/, '').replaceAll('/', '-'), report]
    }),
  )
}

function print(heading: string, rows: readonly Row[]): void {
  const measured = rows.filter(row => row.ok !== null)
  const good = measured.filter(row => row.ok)
  process.stdout.write(`\n## ${heading}：${good.length}/${measured.length}\n\n| 条款 | 要求 | 实测 | 合 |\n| --- | --- | --- | --- |\n`)
  for (const { clause, required, measured: found, ok } of rows)
    process.stdout.write(`| ${clause} | ${required} | ${found} | ${ok === null ? '—' : ok ? '是' : '否'} |\n`)
}

/** First, middle and last page as PNG. */
function draw(pdf: string, count: number): void {
  const pages = { first: 1, middle: Math.ceil(count / 2), last: count }
  for (const [name, page] of Object.entries(pages)) {
    const picture = pdf.replace(/\.pdf$/, `-${name}`)
    runTool('pdftoppm', ['-png', '-singlefile', '-r', String(RESOLUTION), '-f', String(page), '-l', String(page), pdf, picture])
  }
}
