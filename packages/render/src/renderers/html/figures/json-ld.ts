import type { Report } from '@fazhi/schema'
import { titleText } from '../content/title-text.ts'
import type { Download } from '../html-options.ts'
import { type Markup, markup } from '../markup/markup.ts'
import { verbatim } from '../markup/verbatim.ts'
import type { Disclosure } from '../publish/disclosure.ts'
import type { Figure } from './figure.ts'

// < would close the element, in JSON it stands only within strings; the others HTML forbids or old scripts take for line breaks.
const unsafe = /[<\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]|[\ud83f-\udbff][\udffe\udfff]/g

/** 结构化数据 schema.org: the page as a Report, its figures as a Dataset. Data, not a script: nothing of it is ever run. */
export function jsonLd(report: Report, facts: Disclosure, figures: readonly Figure[], downloads: readonly Download[]): Markup {
  const name = titleText(report) ?? undefined
  const bodies = report.issuers.map(issuer => ({ '@type': 'GovernmentOrganization', name: issuer.text }))
  const year = report.year === null ? undefined : String(report.year)
  const dataset = {
    '@type': 'Dataset',
    name: `${name ?? '法治政府建设年度报告'}：数字`,
    description: '报告正文中已识别的数字：指标、数值、可能的范围和所在位置。',
    inLanguage: 'zh-CN',
    temporalCoverage: year,
    creator: bodies,
    variableMeasured: figures.map(variable),
    distribution: downloads
      .filter(({ mediaType = '' }) => /json|csv/.test(mediaType))
      .map(({ href, term, mediaType }) => ({ '@type': 'DataDownload', name: term, contentUrl: href, encodingFormat: mediaType })),
  }
  const document = {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name,
    inLanguage: 'zh-CN',
    author: bodies,
    publisher: bodies,
    dateCreated: facts.writtenOn ?? undefined,
    datePublished: facts.publishedOn ?? undefined,
    temporalCoverage: year,
    reportNumber: facts.documentNumber ?? undefined,
    identifier: facts.identifier ?? undefined,
    hasPart: figures.length === 0 ? undefined : dataset,
  }
  const json = JSON.stringify(document).replace(unsafe, characters =>
    characters
      .split('')
      .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
  return markup`<script type="application/ld+json">${verbatim(json)}</script>\n`
}

function variable(figure: Figure): object {
  return {
    '@type': 'PropertyValue',
    '@id': `#${figure.id}`,
    name: figure.term,
    propertyID: figure.indicator,
    value: figure.value,
    ...(figure.low === undefined || figure.low === figure.value ? {} : { minValue: figure.low }),
    ...(figure.high === undefined || figure.high === figure.value ? {} : { maxValue: figure.high }),
    ...(figure.unit === '' ? {} : { unitText: figure.unit }),
  }
}
