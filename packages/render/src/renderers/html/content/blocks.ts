import type { Block, Item } from '@fazhi/schema'
import type { Handlers } from '../../../handlers.ts'
import { type Hole, type Markup, markup } from '../markup/markup.ts'
import { verbatim } from '../markup/verbatim.ts'
import type { Context } from './context.ts'
import { table } from './table.ts'
import { words } from './words.ts'

type Headed = Pick<Item, 'marker' | 'title'>

const handlers = {
  section: (node, context) => markup`${heading(node, context)}\n${blocks(node.children, below(context))}`,
  item,
  paragraph: (node, { figures }) => markup`<p>${words(node, figures)}</p>\n`,
  table,
} satisfies Handlers<Context, Markup>

/** 一级标题及其内容 `context.anchor` is the section's own. */
export const section = handlers.section

/** 各级内容 Items are counted for their anchors: the second one below s1 is s1-2. */
export function blocks(children: readonly Block[], context: Context): readonly Markup[] {
  let items = 0
  return children.map(block => {
    if (block.kind === 'item') items += 1
    return set(block, { ...context, anchor: `${context.anchor}-${items}` })
  })
}

function set(block: Block, context: Context): Markup {
  switch (block.kind) {
    case 'item':
      return handlers.item(block, context)
    case 'paragraph':
      return handlers.paragraph(block, context)
    case 'table':
      return handlers.table(block, context)
  }
}

function item(node: Item, context: Context): Markup {
  const [first, ...rest] = node.children
  const style = markup` class="level-${node.level}"`
  if (!node.runIn || first?.kind !== 'paragraph') return markup`${heading(node, context, style)}\n${blocks(node.children, below(context))}`
  const under = blocks(rest, below(context))
  // Glued: the heading stands in the paragraph, as in the text. Where headings of their own stand below it, it has to be one too
  // for checkers of the order of headings; the style sheet then sets both in one line.
  if (rest.some(hasHeading))
    return markup`<div class="run-in">${heading(node, context, style)}${handlers.paragraph(first, context)}</div>\n${under}`
  const title = markup`<span role="heading" aria-level="${Math.min(context.rank, 6)}" id="${context.anchor}">${named(node, context)}</span>`
  return markup`<p${style}>${title}${words(first, context.figures)}</p>\n${under}`
}

/** Whether a heading stands in `block` that is no run-in one. */
function hasHeading(block: Block): boolean {
  return block.kind === 'item' && (!block.runIn || block.children[0]?.kind !== 'paragraph' || block.children.some(hasHeading))
}

function heading(node: Headed, context: Context, style: Hole = null): Markup {
  const tag = verbatim(`h${Math.min(context.rank, 6)}`)
  return markup`<${tag} id="${context.anchor}"${style}>${named(node, context)}</${tag}>`
}

function named({ marker, title }: Headed, { figures }: Context): Hole {
  return [marker?.text ?? null, words(title, figures)]
}

function below(context: Context): Context {
  return { ...context, rank: context.rank + 1 }
}
