import type { Diagnostic, Letterhead } from '@fazhi/schema'
import { readDate } from '../../outline/read-date.ts'
import type { FrontMatter } from '../../reading/front-matter.ts'
import { frontMatterKeys } from './front-matter-keys.ts'
import { type PublicationRead, readPublication } from './read-publication.ts'
import { readYaml } from './read-yaml.ts'
import type { Yaml } from './yaml.ts'

interface Split {
  readonly front: FrontMatter
  /** Where the body begins. */
  readonly body: number
  readonly diagnostics: readonly Diagnostic[]
}

const fence = /^\ufeff?---[ \t]*(?:\r\n|[\n\r])([\s\S]*?)(?:\r\n|[\n\r])(?:---|\.\.\.)[ \t]*(?:\r\n|[\n\r]|$)/

/** The front matter between two lines of `---`, and where the body begins. */
export function splitFrontMatter(original: string): Split {
  const match = fence.exec(original)
  if (match === null) return { front: { letterhead: {} }, body: original.startsWith('\ufeff') ? 1 : 0, diagnostics: [] }
  const { value, bad, places } = readYaml(match[1] ?? '')
  const first = match[0].indexOf(match[1] ?? '', match[0].indexOf('---') + 3)
  const at = (path: string): number => first + (places.get(path) ?? 0)
  const known = renamed(value)
  const publish = publicationOf(value, at)
  const published = known.published ?? (known.fazhi === 1 ? null : (publish?.publication.publishedOn ?? null))
  const nested = known.letterhead
  const head = { ...known, ...(isMap(nested) ? renamed(nested) : {}) }
  const year = known.year
  return {
    front: {
      letterhead: letterhead(head),
      ...(publish === null ? {} : { publication: publish.publication }),
      places: new Map([...topPlaces(value, at), ...(publish?.places ?? [])]),
      ...(known.fazhi === 1 ? { exact: true } : {}),
      ...(year === null || typeof year === 'number' ? { year } : {}),
      ...(published === null ? {} : { published: String(published) }),
      ...(known.date === undefined || known.date === null ? {} : { date: String(known.date) }),
      ...names('issuers', known.issuers),
      ...names('addressees', known.addressees),
      ...names('copies', known.copies),
      ...names('notes', known.notes),
      ...names('title', known.title),
    },
    body: match[0].length,
    diagnostics: [...bad.slice(0, 5).map(line => unread(line)), ...(publish?.faults ?? []).map(fault => unusable(original, fault))],
  }
}

/** The section under whichever of its names. */
function publicationOf(value: { readonly [key: string]: Yaml }, at: (path: string) => number): PublicationRead | null {
  const written = Object.keys(value).find(key => (frontMatterKeys.get(key) ?? key) === 'publish')
  return written === undefined ? null : readPublication(written, value[written] ?? null, at)
}

/** Where each thing is said that is not in a section. */
function topPlaces(value: { readonly [key: string]: Yaml }, at: (path: string) => number): readonly (readonly [string, number])[] {
  return Object.keys(value).map(key => [frontMatterKeys.get(key) ?? key, at(key)])
}

function renamed(map: { readonly [key: string]: Yaml }): { readonly [key: string]: Yaml } {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [frontMatterKeys.get(key) ?? key, value]))
}

function isMap(value: Yaml | undefined): value is { readonly [key: string]: Yaml } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function names<Key extends string>(key: Key, value: Yaml | undefined): { readonly [key in Key]?: readonly string[] } {
  const list = strings(value)
  // A computed key widens to string; the literal is the one that was given.
  return list === null ? {} : ({ [key]: list } as { readonly [key in Key]?: readonly string[] })
}

function strings(value: Yaml | undefined): readonly string[] | null {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : null
}

function letterhead(head: { readonly [key: string]: Yaml }): Letterhead {
  const word = (key: string): string | undefined => strings(head[key])?.[0]
  const printedOn = word('printedOn')
  const iso = printedOn === undefined ? null : readDate({ text: printedOn, span: { start: 0, end: printedOn.length } })
  const entries: Partial<Record<keyof Letterhead, unknown>> = {
    copyNumber: word('copyNumber'),
    secrecy: word('secrecy'),
    urgency: word('urgency'),
    marks: strings(head.marks) ?? undefined,
    documentNumber: word('documentNumber'),
    signers: strings(head.signers) ?? undefined,
    printedBy: word('printedBy'),
    printedOn: iso?.iso,
    seal: typeof head.seal === 'boolean' ? head.seal : undefined,
  }
  // Each entry has the type of its key, or is left out.
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Letterhead
}

/** One sentence with the place in the file, as editors count it. */
function unusable(original: string, { at, message }: PublicationRead['faults'][number]): Diagnostic {
  const above = original.slice(0, at).split(/\r\n|[\n\r]/)
  const place = `第${above.length}行第${(above.at(-1)?.length ?? 0) + 1}列`
  return { rule: 'file/front-matter', severity: 'warning', span: { start: 0, end: 0 }, message: `${place}：${message}` }
}

function unread(line: number): Diagnostic {
  return {
    rule: 'file/front-matter',
    severity: 'warning',
    span: { start: 0, end: 0 },
    message: `文前信息（两行 --- 之间）第${line + 1}行读不懂，已略过；请写成“名称: 内容”，冒号后空一格`,
  }
}
