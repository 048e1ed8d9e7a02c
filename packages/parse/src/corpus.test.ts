import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { corpusFolder } from '../../../test/support/corpus.ts'
import { parse } from './parse.ts'

const folder = `${corpusFolder}/`
const present = existsSync(`${folder}structure.json`)
if (!present) console.info(`没有 ${folder}structure.json，跳过语料测试`)

interface Labelled {
  readonly report: string
  readonly title: string | null
  readonly year: number | null
  readonly issuer: readonly string[] | null
  readonly addressee: readonly string[] | null
  readonly date: string | null
  readonly date_kind: 'signed' | 'published' | null
  readonly published: string | null
  readonly sections: readonly { readonly heading: string; readonly role: string; readonly contains?: readonly string[] }[]
  readonly missing: readonly string[]
  readonly partial: readonly { readonly role: string; readonly where: string; readonly quote: string }[]
}

describe.skipIf(!present)('the labelled corpus', () => {
  // The file is written by hand to this shape.
  const labelled = present ? (JSON.parse(readFileSync(`${folder}structure.json`, 'utf8')) as readonly Labelled[]) : []
  for (const wanted of labelled) {
    const text = readFileSync(`${folder}${wanted.report}.txt`, 'utf8')
    const { report, source } = parse({ name: `${wanted.report}.txt`, bytes: new TextEncoder().encode(text) })
    const at = (heading: string): number => {
      const found = text.indexOf(heading)
      expect(found, heading).toBeGreaterThanOrEqual(0)
      return found
    }

    it(`${wanted.report}: title, year, issuers, addressees, dates`, () => {
      const words = (list: readonly { readonly text: string }[]): readonly string[] | null =>
        list.length === 0 ? null : list.map(each => each.text)
      expect(source.text).toBe(text)
      expect(report.title?.lines.map(line => line.text).join('') ?? null).toBe(wanted.title)
      expect(report.year).toBe(wanted.year)
      expect(words(report.issuers)).toEqual(wanted.issuer)
      expect(words(report.addressees)).toEqual(wanted.addressee)
      expect(report.published?.iso ?? null).toBe(wanted.published)
      expect(report.signature?.date?.iso ?? null).toBe(wanted.date_kind === 'signed' ? wanted.date : null)
    })

    it(`${wanted.report}: every part where it is`, () => {
      for (const section of wanted.sections) {
        const start = at(section.heading)
        if (section.role === 'other')
          expect(
            report.aside.some(line => line.span.start <= start && start < line.span.end),
            section.heading,
          ).toBe(true)
        else if (section.role === 'preamble') expect(report.preamble[0]?.span.start, section.heading).toBe(start)
        else if (section.role === 'closing')
          expect((report.closing ?? report.signature?.issuers[0])?.span.start, section.heading).toBe(start)
        else {
          const here = report.parts.filter(part => part.span.start <= start && start < part.span.end).map(part => part.role)
          expect(here, section.heading).toContain(section.role)
        }
      }
      const beginning = (heading: string): readonly string[] =>
        report.parts.filter(part => part.span.start === at(heading)).map(part => part.role)
      for (const section of wanted.sections.filter(each => !['other', 'preamble', 'closing', 'plan'].includes(each.role)))
        expect(beginning(section.heading), section.heading).toContain(section.role)
    })

    it(`${wanted.report}: what has no part of its own`, () => {
      const own = report.parts.filter(part => part.own).map(part => part.role)
      for (const role of wanted.missing.filter(each => each !== 'causes')) expect(own).not.toContain(role)
      const hidden = report.parts.filter(part => !part.own && part.role === 'leadership')
      expect(hidden.length).toBe(wanted.partial.filter(each => each.role === 'leadership').length)
      for (const { quote } of wanted.partial) {
        const start = text.indexOf(quote)
        expect(
          hidden.some(part => part.span.start <= start && start < part.span.end),
          quote,
        ).toBe(true)
      }
    })
  }
})
