import type { BoundText, Claim, Diagnostic, Quantity, Rational } from '@fazhi/schema'
import type { Inspection } from '../inspect/inspection.ts'
import { version } from '../version.ts'
import { count } from './count.ts'
import type { Format } from './format.ts'
import { originalSpan } from './original-span.ts'
import { placesIn } from './places.ts'

/** 稳定的机器格式 The contract of `fazhi check --format json`, version 1; described in docs/json.md. */
export const json: Format = {
  id: 'json',
  term: '机器可读的 JSON',
  write(inspections) {
    const { error, warning, info } = count(inspections)
    const content = {
      version: 1,
      tool: { name: 'fazhi', version },
      files: inspections.map(fileEntry),
      summary: { errors: error, warnings: warning, infos: info },
    }
    return `${JSON.stringify(content, null, 2)}\n`
  },
}

function fileEntry(inspection: Inspection) {
  const { source, report, examination } = inspection
  const place = placesIn(inspection.original)
  const range = (span: { start: number; end: number }) => {
    const { start, end } = originalSpan(source, span)
    return { start, end }
  }
  const number = (quantity: Quantity) => ({
    text: quantity.text,
    value: decimal(quantity.value),
    unit: quantity.unit,
    places: quantity.places,
    range: range(quantity.span),
  })
  const claim = (entry: Claim) => ({
    kind: entry.kind,
    verdict: entry.verdict,
    subject: entry.subject,
    range: range(entry.span),
    because: entry.because,
    stated: number(entry.stated),
    operands: entry.operands.map(({ role, quantity }) => ({ role, ...number(quantity) })),
    ...(entry.repair ? { repair: { range: range(entry.repair.quantity.span), text: entry.repair.text } } : {}),
    ...(entry.remarks ? { remarks: entry.remarks } : {}),
  })
  const diagnostic = (entry: Diagnostic) => ({
    rule: entry.rule,
    severity: entry.severity,
    message: entry.message,
    ...(entry.because === undefined ? {} : { because: entry.because }),
    ...(entry.basis === undefined ? {} : { basis: entry.basis }),
    range: range(entry.span),
    ...place(range(entry.span).start),
    related: (entry.related ?? []).map(({ span, message }) => ({ range: range(span), message })),
    fixes: (entry.fixes ?? []).map(fix => ({
      label: fix.label,
      safety: fix.safety,
      edits: fix.edits.map(edit => ({ range: range(edit.span), text: edit.text })),
    })),
  })
  const bound = ({ span, built, expression, ids }: BoundText) => ({
    expression,
    indicators: ids,
    built,
    text: span === null ? null : source.text.slice(span.start, span.end),
    range: span === null ? null : range(span),
  })
  return {
    path: inspection.path,
    profile: inspection.profile.id,
    report: {
      title: report.title === null ? null : report.title.lines.map(line => line.text).join(''),
      year: report.year,
      issuers: report.issuers.map(issuer => issuer.text),
      addressees: report.addressees.map(addressee => addressee.text),
      date: report.signature?.date?.iso ?? report.published?.iso ?? null,
      sections: report.parts.map(part => ({ role: part.role, title: part.title, own: part.own, range: range(part.span) })),
    },
    claims: examination.claims.map(claim),
    diagnostics: inspection.diagnostics.map(diagnostic),
    coverage: examination.coverage,
    ...(source.bound.length === 0 ? {} : { bound: source.bound.map(bound) }),
  }
}

/** The nearest double: what JSON can carry. */
function decimal({ numerator, denominator }: Rational): number {
  const whole = numerator / denominator
  return Number(whole) + Number(numerator - whole * denominator) / Number(denominator)
}
