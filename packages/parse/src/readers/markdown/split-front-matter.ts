import type { Diagnostic, Letterhead } from '@fazhi/schema'
import { readDate } from '../../outline/read-date.ts'
import type { FrontMatter } from '../../reading/front-matter.ts'
import { frontMatterKeys } from './front-matter-keys.ts'
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
  const { value, bad } = readYaml(match[1] ?? '')
  const known = renamed(value)
  const nested = known.letterhead
  const head = { ...known, ...(isMap(nested) ? renamed(nested) : {}) }
  const year = known.year
  return {
    front: {
      letterhead: letterhead(head),
      ...(known.fazhi === 1 ? { exact: true } : {}),
      ...(year === null || typeof year === 'number' ? { year } : {}),
      ...(known.published === undefined || known.published === null ? {} : { published: String(known.published) }),
      ...(known.date === undefined || known.date === null ? {} : { date: String(known.date) }),
      ...names('issuers', known.issuers),
      ...names('addressees', known.addressees),
      ...names('copies', known.copies),
      ...names('notes', known.notes),
      ...names('title', known.title),
    },
    body: match[0].length,
    diagnostics: bad.slice(0, 5).map(line => unread(line)),
  }
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

function unread(line: number): Diagnostic {
  return {
    rule: 'file/front-matter',
    severity: 'warning',
    span: { start: 0, end: 0 },
    message: `文前信息（两行 --- 之间）第${line + 1}行读不懂，已略过；请写成“名称: 内容”，冒号后空一格`,
  }
}
