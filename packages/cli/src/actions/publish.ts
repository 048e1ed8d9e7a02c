import { loadConfig } from '../config/load-config.ts'
import { OperatorError } from '../operator-error.ts'
import { addToRecord } from '../publish/add-to-record.ts'
import { crew } from '../publish/crew.ts'
import { decisionsOf } from '../publish/decisions-of.ts'
import { gate, type Verdict } from '../publish/gate.ts'
import { type Input, inputsOf } from '../publish/inputs-of.ts'
import { pastOf } from '../publish/past-of.ts'
import { planOf } from '../publish/plan-of.ts'
import { readRecord } from '../publish/read-record.ts'
import { type SettingOptions, settingsOf } from '../publish/settings-of.ts'
import { strayReports } from '../publish/stray-reports.ts'
import type { Judged } from '../publish/task.ts'
import { writeColumn } from '../publish/write-column.ts'

interface Options extends SettingOptions {
  readonly out?: string
  readonly force?: boolean
  readonly all?: boolean
}

/** Publishes a folder of reports. 0: done; 1: refused for what was found, nothing written; 2: could not be done, or only in part. */
export async function publish(folder: string, options: Options): Promise<number> {
  const site = options.out
  if (site === undefined) throw new OperatorError('请用 --out 写明专栏放在哪里')
  const config = await loadConfig(folder)
  const settings = settingsOf(options, config)
  const inputs = await inputsOf(folder, site, config.ignored)
  for (const line of strayReports(config, inputs)) process.stderr.write(`${line}\n`)
  const record = await readRecord(site)
  const past = await pastOf(site, inputs, settings, options.all ?? false)
  const looked = await judged(past.changed)
  const verdict = gate(looked, record.decisions)
  warn(verdict)
  if (verdict.refused.length > 0) {
    if (!options.force) return refuse(verdict)
    await addToRecord(record, decisionsOf(verdict.refused, new Date()))
    process.stderr.write(`有${verdict.refused.length}份报告带着问题放行，记入 ${record.path}\n`)
  }
  for (const key of verdict.unreadable) process.stderr.write(`略去读不出的文件：${key}\n`)
  const plan = planOf(past, inputs, looked, verdict.unreadable)
  const { reports, written, removed, foreign } = await writeColumn(site, past, settings, plan)
  process.stdout.write(`专栏：${site}（${reports}份报告，重做${plan.again.length}份；写了${written}个文件，删去${removed}个）\n`)
  if (foreign.length === 0) return 0
  for (const path of foreign) process.stderr.write(`fazhi：${site}/${path}：不是 fazhi 写的，或写后被人改过，没有动它。请移走后再运行\n`)
  return 2
}

async function judged(inputs: readonly Input[]): Promise<readonly { readonly input: Input; readonly judged: Judged }[]> {
  const outcomes: { input: Input; judged: Judged }[] = []
  const tasks = inputs.map(({ path }) => ({ kind: 'judge' as const, path }))
  await crew(tasks, async (outcome, at) => {
    const input = inputs[at]
    if (outcome.kind === 'judged' && input !== undefined) outcomes[at] = { input, judged: outcome }
  })
  return outcomes
}

function warn({ warnings }: Verdict): void {
  for (const { input, findings } of warnings)
    for (const { message, place } of findings) process.stderr.write(`警告：${placed(input, place)}：${message}\n`)
}

function placed({ key }: Input, place: string): string {
  return place === '' ? key : `${key} ${place}`
}

function refuse({ refused }: Verdict): number {
  for (const { input, findings } of refused)
    for (const { message, place, rule } of findings) process.stderr.write(`错误：${placed(input, place)}：${message}（${rule}）\n`)
  process.stderr.write(
    `fazhi：${refused.length}份报告不宜公开，没有发布，专栏没有改动。请改好或移走；核实后仍要发布的，加 --force，放行的每一条会记入发布记录\n`,
  )
  return 1
}
