// The main job from end to end: check a report that has faults, check it again mended, set it in Word, HTML and Markdown.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

const fazhi = join(root, 'packages/cli/dist/main.js')
const out = 'out/quick-start'
const show = (title, args, options) => {
  console.log(`\n── ${title}\n$ fazhi ${args.join(' ')}\n`)
  return run(process.execPath, [fazhi, ...args], options)
}

rmSync(join(root, out), { recursive: true, force: true })
const faulty = show('核验：有毛病的报告', ['check', 'examples/quick-start/report.md'], { mayFail: true })
if (faulty.status !== 1) throw new Error(`the faulty example should end with exit code 1, not ${faulty.status}`)
show('核验：改好之后', ['check', 'examples/quick-start/corrected.md'])
show('排版', ['render', 'examples/quick-start/corrected.md', '--to', 'docx,html,md', '--out', out])
console.log(`\n三个文件在 ${join(root, out)}`)
