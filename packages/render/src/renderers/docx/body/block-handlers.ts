import type { Block, Item, Section, Text } from '@fazhi/schema'
import type { IXmlableObject } from 'docx'
import type { Handlers } from '../../../handlers.ts'
import type { Layout } from '../layout-of.ts'
import type { Piece } from '../piece.ts'
import { setTable } from '../tables/set-table.ts'
import { type Inlays, inlinesOf } from '../text/inlines-of.ts'
import { TextParagraph } from '../text/text-paragraph.ts'
import { headingLevel } from './heading-level.ts'

/** What every handler needs to know besides its node. */
export interface Setting extends Inlays {
  readonly layout: Layout
}

type Set = readonly Piece[]

const handlers = {
  section: (node, setting) => [heading(node, setting), ...setBlocks(node.children, setting)],
  item: (node, setting) => setItem(node, setting),
  paragraph: (node, setting) => [new TextParagraph('BodyText', inlinesOf(node, setting))],
  table: (node, setting) => setTable(node, setting),
} satisfies Handlers<Setting, Set>

/** 一级标题及其内容 */
export const setSection = (section: Section, setting: Setting): Set => handlers.section(section, setting)

/** Whatever stands under a heading, in order. */
export const setBlocks = (blocks: readonly Block[], setting: Setting): Set => blocks.flatMap(block => setBlock(block, setting))

function setBlock(block: Block, setting: Setting): Set {
  // `block.kind` picks the handler of that very kind, which the type of an indexed register cannot say.
  return (handlers[block.kind] as (node: Block, setting: Setting) => Set)(block, setting)
}

function setItem(item: Item, setting: Setting): Set {
  const [first, ...rest] = item.children
  if (!item.runIn || first?.kind !== 'paragraph') return [heading(item, setting), ...setBlocks(item.children, setting)]
  // Run in to its paragraph: the heading's look ends with its full stop, and the text need not stay with the next paragraph.
  const runIn = inlinesOf(first, setting, 'BodyTextChar')
  return [heading(item, setting, runIn), ...setBlocks(rest, setting)]
}

function heading(node: Section | Item, setting: Setting, runIn: readonly IXmlableObject[] = []): TextParagraph {
  const leaves: readonly Text[] = node.marker ? [node.marker, node.title] : [node.title]
  const inlines = leaves.flatMap(leaf => inlinesOf(leaf, setting))
  return new TextParagraph(`Heading${headingLevel(node)}`, [...inlines, ...runIn], runIn.length > 0 ? { keepNext: false } : {})
}
