import type { Block, Item } from '@fazhi/schema'
import type { Handlers } from '../../handlers.ts'
import { escapeText } from './escape-text.ts'
import { headingLabels } from './heading-labels.ts'
import { headingText } from './heading-text.ts'
import { type LabelWord, label } from './label.ts'
import { leadIn } from './lead-in.ts'
import { table } from './table.ts'

/** `path`: the levels of the headings that the node stands under, outermost first. `labels`: what it must say of itself first. */
interface Context {
  readonly path: readonly number[]
  readonly labels: readonly LabelWord[]
}

const handlers = {
  section: (node, { labels }) => [
    `${label([...labels, ...headingLabels(node.marker, node.title.text)])}## ${headingText(node.marker, node.title.text)}`,
    ...blocks(node.children, [1]),
  ],
  item,
  paragraph: (node, { labels }) => [label(labels) + escapeText(node.text, 'paragraph')],
  table: (node, { labels }) => table(node, labels),
} satisfies Handlers<Context, readonly string[]>

/** 各级内容 The blocks under the headings of `path`, in Markdown; blank lines go between them. */
export function blocks(children: readonly Block[], path: readonly number[]): readonly string[] {
  return children.flatMap((block, index) => {
    const labels: readonly LabelWord[] =
      landsAt(block, [...path, ...open(children[index - 1])]) === path.length ? [] : [`回到${path.length}层`]
    return set(block, { path, labels })
  })
}

/** 一级标题 A section with everything under it. */
export const section = handlers.section

function set(block: Block, context: Context): readonly string[] {
  switch (block.kind) {
    case 'item':
      return handlers.item(block, context)
    case 'paragraph':
      return handlers.paragraph(block, context)
    case 'table':
      return handlers.table(block, context)
  }
}

/** How many headings a reader would put `block` under, with those of `levels` open before it. */
function landsAt(block: Block, levels: readonly number[]): number {
  return block.kind === 'item' ? levels.findLastIndex(level => level < block.level) + 1 : levels.length
}

/** The levels of the headings that are still open at the end of `block`. */
function open(block: Block | undefined): readonly number[] {
  return block?.kind === 'item' ? [block.level, ...open(block.children.at(-1))] : []
}

function item(node: Item, { path, labels }: Context): readonly string[] {
  const lead = leadIn(node)
  const below = [...path, node.level]
  const [first, ...rest] = node.children
  if (lead !== null) {
    const glued = first?.kind === 'paragraph' ? escapeText(first.text, 'paragraph') : ''
    return [label(labels) + lead + glued, ...blocks(first?.kind === 'paragraph' ? rest : node.children, below)]
  }
  const said: readonly LabelWord[] = [...labels, ...(node.runIn ? (['接排'] as const) : []), ...headingLabels(node.marker, node.title.text)]
  const heading = `${label(said)}${'#'.repeat(node.level + 1)} ${headingText(node.marker, node.title.text)}`
  return [heading, ...blocks(node.children, below)]
}
