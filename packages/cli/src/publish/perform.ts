import { examine } from '@fazhi/claims'
import { entryOf, gramsOf, reportFiles } from '@fazhi/publish'
import { parseFile } from '../input/parse-file.ts'
import { chooseProfile } from '../inspect/choose-profile.ts'
import { judge } from './judge.ts'
import { remarkIn } from './remark-in.ts'
import type { Outcome, SetReport, SetTask, Task } from './task.ts'

/** Does one task, in whatever thread. */
export async function perform(task: Task): Promise<Outcome> {
  return task.kind === 'judge' ? await judge(task.path) : set(task)
}

async function set({ path, key, before, profile, column, publish, word }: SetTask): Promise<SetReport> {
  const parsed = await parseFile(path)
  const { report, source } = parsed
  const examination = examine(report)
  const entry = entryOf({
    path: key,
    report,
    examination,
    profile: chooseProfile(report, profile ?? undefined),
    publish,
  })
  const previous = before === null ? {} : { previous: await lastYears(before) }
  const { files, diagnostics } = await reportFiles({ entry, report, examination, column, publish, word, ...previous })
  return { kind: 'set', entry, grams: gramsOf(source.text), files, remarks: diagnostics.map(remarkIn(parsed)) }
}

async function lastYears(path: string) {
  const { report } = await parseFile(path)
  return { report, examination: examine(report) }
}
