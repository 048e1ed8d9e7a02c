import { pathToFileURL } from 'node:url'
import type { Severity } from '@fazhi/schema'
import { rules } from '@fazhi/validate'
import type { Inspection } from '../inspect/inspection.ts'
import { version } from '../version.ts'
import type { Format } from './format.ts'
import { originalSpan } from './original-span.ts'
import { placesIn } from './places.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0 (OASIS), for editors and pipelines that read it. */
export const sarif: Format = {
  id: 'sarif',
  term: 'SARIF 2.1.0',
  write(inspections) {
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'fazhi',
              version,
              rules: rules.map(rule => ({
                id: rule.id,
                shortDescription: { text: rule.summary },
                fullDescription: { text: rule.why },
                defaultConfiguration: { level: levels[rule.severity] },
              })),
            },
          },
          columnKind: 'utf16CodeUnits',
          results: inspections.flatMap(results),
        },
      ],
    }
    return `${JSON.stringify(log, null, 2)}\n`
  },
}

function results(inspection: Inspection) {
  const place = placesIn(inspection.original)
  const location = (span: { start: number; end: number }, text?: string) => {
    const { start, end } = originalSpan(inspection.source, span)
    const from = place(start)
    const to = place(end)
    return {
      ...(text === undefined ? {} : { message: { text } }),
      physicalLocation: {
        artifactLocation: { uri: uri(inspection.path) },
        region: {
          startLine: from.line,
          startColumn: from.column,
          endLine: to.line,
          endColumn: to.column,
          charOffset: start,
          charLength: end - start,
        },
      },
    }
  }
  return inspection.diagnostics.map(entry => ({
    ruleId: entry.rule,
    level: levels[entry.severity],
    message: { text: [entry.message, entry.because, entry.basis].filter(Boolean).join('\n') },
    locations: [location(entry.span)],
    ...(entry.related?.length ? { relatedLocations: entry.related.map(({ span, message }) => location(span, message)) } : {}),
  }))
}

/** A relative path stays relative, so that the log means the same on another machine. */
function uri(path: string): string {
  return /^([/\\]|[A-Za-z]:)/.test(path)
    ? pathToFileURL(path).href
    : path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}
