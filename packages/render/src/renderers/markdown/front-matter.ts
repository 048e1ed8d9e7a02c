import type { Report } from '@fazhi/schema'

type Value = string | number | boolean | null | readonly string[] | Values
interface Values {
  readonly [key: string]: Value | undefined
}

// A scalar that YAML cannot take for anything but these characters. Everything else stands in double quotes, as in JSON.
const plain = /^[\p{L}〔（《][^\p{C}\\:#"'{}[\],&*?|>%@`]*(?<!\s)$/u
const reserved = /^(?:true|false|yes|no|on|off|null|y|n)$/i

/**
 * 文前信息 What the body of the Markdown cannot carry, as YAML between two lines of `---`. `fazhi: 1` says that headings,
 * paragraphs and labels mean exactly what they say; without it a reader goes by the words.
 */
export function frontMatter(report: Report): string {
  return [
    '---',
    'fazhi: 1',
    ...entry('year', report.year),
    ...entry(
      'issuers',
      report.issuers.map(issuer => issuer.text),
    ),
    ...names(
      'addressees',
      report.addressees.map(addressee => addressee.text),
    ),
    ...names(
      'copies',
      report.copies.map(copy => copy.text),
    ),
    ...(report.published === null ? [] : entry('published', report.published.text)),
    ...(Object.keys(report.letterhead).length === 0 ? [] : entry('letterhead', report.letterhead)),
    ...(report.publication === undefined ? [] : entry('publish', report.publication)),
    '---',
    '',
  ].join('\n')
}

/** Names stand in the body; only where a separator in one of them would part it are they listed here as well. */
function names(key: string, list: readonly string[]): readonly string[] {
  return list.some(name => /[\s、，,；;：:。.]/.test(name)) ? entry(key, list) : []
}

function entry(key: string, value: Value): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${key}: ${scalar(value)}`]
  if (!isList(value))
    return [
      `${key}:`,
      ...Object.entries(value)
        .flatMap(inner)
        .map(line => `  ${line}`),
    ]
  return value.length === 0 ? [`${key}: []`] : [`${key}:`, ...value.map(each => `  - ${scalar(each)}`)]
}

function inner([key, value]: readonly [string, Value | undefined]): readonly string[] {
  return value === undefined ? [] : entry(key, value)
}

function isList(value: readonly string[] | Values): value is readonly string[] {
  return Array.isArray(value)
}

function scalar(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return String(value)
  return plain.test(value) && !reserved.test(value) ? value : JSON.stringify(value)
}
