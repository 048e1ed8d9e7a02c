import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inventedReports } from '../../../../test/support/invented-reports.ts'

const root = mkdtempSync(join(tmpdir(), 'fazhi-bench-'))
const [from, site] = [join(root, '报告'), join(root, '专栏')]
const reports = inventedReports({ bodies: 200, years: 5, paragraphs: 130 })
for (const { path, text } of reports) {
  mkdirSync(dirname(join(from, path)), { recursive: true })
  writeFileSync(join(from, path), text)
}

/** Runs the built command line as its user would; start and end of the process included. */
function publish(what: string): void {
  const start = performance.now()
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'packages/cli/dist/main.js'), 'publish', from, '--out', site],
    {
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(stderr)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${what}：${seconds} 秒 ${/（.*）/.exec(stdout)?.[0] ?? ''}`)
}

const characters = reports.reduce((sum, { text }) => sum + text.length, 0)
console.log(`${reports.length}份报告，平均${Math.round(characters / reports.length)}字`)
publish('全部')
const [first] = reports
if (first !== undefined) writeFileSync(join(from, first.path), first.text.replace('认真贯彻', '认真学习贯彻'))
publish('改一份')
publish('没有改')
const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map(path => statSync(join(site, path)))
const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
console.log(
  `${files.length}个文件和文件夹，${Math.round(bytes / 1e6)} MB；检索页 ${Math.round(readFileSync(join(site, 'search.html')).length / 1000)} kB`,
)
rmSync(root, { recursive: true })
