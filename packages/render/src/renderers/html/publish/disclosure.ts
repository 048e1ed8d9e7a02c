import type { Publication, Report } from '@fazhi/schema'

/** 信息公开要素 The facts of the box, from what the site says, else from the report. */
export interface Disclosure {
  readonly identifier: string | null
  readonly subject: string | null
  readonly issuer: string | null
  readonly writtenOn: string | null
  readonly documentNumber: string | null
  readonly publishedOn: string | null
  readonly validity: string | null
}

/** Gathers the facts; `null` for what nobody gives. */
export function disclosure(report: Report, said: Publication): Disclosure {
  const issuers = report.issuers.map(issuer => issuer.text).join('、')
  return {
    identifier: given(said.identifier),
    subject: given(said.subject),
    issuer: given(said.issuer) ?? given(issuers),
    writtenOn: given(said.writtenOn) ?? report.signature?.date?.iso ?? null,
    documentNumber: given(said.documentNumber) ?? given(report.letterhead.documentNumber),
    publishedOn: given(said.publishedOn) ?? given(said.publishedAt?.slice(0, 10)) ?? report.published?.iso ?? null,
    validity: given(said.validity),
  }
}

function given(words: string | undefined): string | null {
  return words === undefined || words.trim() === '' ? null : words.trim()
}
