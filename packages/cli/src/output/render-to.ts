import { join } from 'node:path'
import type { Rendered, Renderer } from '@fazhi/render'
import type { Diagnostic, Report } from '@fazhi/schema'
import { OperatorError } from '../operator-error.ts'
import { putFile } from './put-file.ts'
import { severityTerms } from './severity-terms.ts'

/** Each renderer's library is loaded only when its format is asked for. */
const renderers: Readonly<Record<string, () => Promise<Renderer>>> = {
  docx: async () => (await import('@fazhi/render/docx')).docx,
  html: async () => (await import('@fazhi/render/html')).html,
  md: async () => (await import('@fazhi/render/markdown')).markdown,
}

/** What goes where: the formats, the folder and the name without ending, and the file that must not be touched. */
export interface Delivery {
  readonly to: string
  readonly out: string
  readonly stem: string
  readonly input: string
  readonly force: boolean
  readonly settings: Readonly<Record<string, unknown>>
  /** How a finding about the page is told; otherwise by its message. */
  readonly sentence?: (finding: Diagnostic) => string
}

/** Formats asked for as `docx,html,md`; a word that is none ends the command before anything is written. */
export function targetsOf(to: string): readonly string[] {
  const targets = to.split(',').map(name => name.trim().replace(/^markdown$/, 'md'))
  const unknown = targets.find(name => !(name in renderers))
  if (unknown !== undefined) throw new OperatorError(`没有“${unknown}”这种格式，可用的有 ${Object.keys(renderers).join('、')}`)
  return targets
}

/** Sets one report in every format asked for and prints where the files lie. */
export async function renderTo(report: Report, delivery: Delivery): Promise<void> {
  const said = new Set<string>()
  for (const target of targetsOf(delivery.to)) {
    const renderer = await renderers[target]?.()
    if (!renderer) continue
    const { bytes, diagnostics }: Rendered = await renderer.render(report, delivery.settings)
    const place = join(delivery.out, `${delivery.stem}${renderer.extension}`)
    await putFile(place, bytes, delivery)
    process.stdout.write(`${renderer.term}：${place}\n`)
    const sentence = target === 'html' ? delivery.sentence : undefined
    for (const entry of diagnostics) say(entry.severity, sentence?.(entry) ?? entry.message, said)
  }
}

function say(severity: Diagnostic['severity'], message: string, said: Set<string>): void {
  if (!said.has(message)) process.stderr.write(`${severityTerms[severity]}：${message}\n`)
  said.add(message)
}
