import type { Block, Item, Marker, Report, Section } from '@fazhi/schema'
import { remember } from './remember.ts'

/** 同级标题 Headings that stand side by side under one heading, with that heading (`null`: the report itself). */
export interface Siblings {
  readonly parent: Section | Item | null
  readonly headings: readonly (Section | Item)[]
}

const itemsOf = (blocks: readonly Block[]): readonly Item[] => blocks.filter(block => block.kind === 'item')

function* below(parent: Section | Item): Iterable<Siblings> {
  const headings = itemsOf(parent.children)
  if (headings.length > 0) yield { parent, headings }
  for (const heading of headings) yield* below(heading)
}

/** All groups of siblings, the report's own sections first. */
export const siblingHeadings = remember((report: Report): readonly Siblings[] => [
  { parent: null, headings: report.sections },
  ...report.sections.flatMap(section => [...below(section)]),
])

/** A heading that bears a number. */
export type Numbered = (Section | Item) & { readonly marker: Marker }

export const isNumbered = (heading: Section | Item): heading is Numbered => heading.marker !== null
