import { dirname } from 'node:path'
import { examine } from '@fazhi/claims'
import type { Diagnostic } from '@fazhi/schema'
import { configureRules, fingerprints, rules, validate } from '@fazhi/validate'
import { baselineKey, loadBaseline } from '../config/baseline.ts'
import { loadConfig } from '../config/load-config.ts'
import { parseFile, type Revisions } from '../input/parse-file.ts'
import { unreadable } from '../input/unreadable.ts'
import { OperatorError } from '../operator-error.ts'
import { chooseProfile } from './choose-profile.ts'
import type { Inspection } from './inspection.ts'

/** Reads one file and judges it, by the configuration and baseline nearest to it. `named` is the profile asked for on the command line. */
export async function inspect(path: string, named?: string, revisions?: Revisions): Promise<Inspection> {
  const { config, path: configPath } = await loadConfig(dirname(path))
  const configured = configureRules(rules, config.rules ?? {})
  if (configured.unknown.length > 0) {
    throw new OperatorError(`${configPath}：没有“${configured.unknown.join('”“')}”这条规则，fazhi rules 列出所有规则`)
  }
  const parsed = await parseFile(path, revisions)
  const { source, original, report, diagnostics: problems } = parsed
  const profile = chooseProfile(report, named ?? config.profile)
  const failure = unreadable(parsed)
  const examination = examine(report)
  const found = failure !== null ? problems : [...problems, ...validate({ source, report, examination, profile }, configured.rules)]
  const baseline = loadBaseline(dirname(path))
  const known = new Set(baseline.findings[baselineKey(baseline, path)] ?? [])
  const prints = fingerprints(found, source)
  const diagnostics: readonly Diagnostic[] = found.filter((_, index) => !known.has(prints[index] ?? ''))
  return {
    path,
    profile,
    source,
    original: original ?? source.text,
    word: parsed.docx,
    report,
    examination,
    diagnostics,
    silenced: found.length - diagnostics.length,
    failure,
  }
}
