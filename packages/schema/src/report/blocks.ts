import * as z from 'zod/mini'
import { Span } from '../span.ts'
import { Text } from '../text.ts'
import { Marker } from './marker.ts'
import { SectionRole } from './section-role.ts'

/** 段落 One paragraph of running text, markup removed. */
export const Paragraph = z.readonly(z.object({ kind: z.literal('paragraph'), span: Span, text: z.string() }))
export type Paragraph = z.infer<typeof Paragraph>

/** 单元格 One cell; a merged cell spans several `columns` or `rows` and stands only at its upper left place. */
export const Cell = z.readonly(z.object({ span: Span, text: z.string(), columns: z.int(), rows: z.int() }))
export type Cell = z.infer<typeof Cell>

/** 表格 `headerRows` counts the rows at the top that name the columns. */
export const Table = z.readonly(
  z.object({
    kind: z.literal('table'),
    span: Span,
    caption: z.nullable(Text),
    headerRows: z.int(),
    rows: z.readonly(z.array(z.readonly(z.array(Cell)))),
  }),
)
export type Table = z.infer<typeof Table>

/**
 * 下级标题 A heading below the first level and what stands under it. `runIn`: the heading is glued to its first
 * paragraph (（一）×××。一是…); its title then ends with the full stop.
 */
export interface Item {
  readonly kind: 'item'
  readonly span: Span
  readonly level: 2 | 3 | 4
  readonly marker: Marker | null
  readonly title: Text
  readonly runIn: boolean
  readonly children: readonly Block[]
}
export const Item: z.ZodMiniType<Item> = z.readonly(
  z.object({
    kind: z.literal('item'),
    span: Span,
    level: z.literal([2, 3, 4]),
    marker: z.nullable(Marker),
    title: Text,
    runIn: z.boolean(),
    get children() {
      return z.readonly(z.array(Block))
    },
  }),
)

/** Whatever stands under a heading. */
export type Block = Paragraph | Table | Item
export const Block: z.ZodMiniType<Block> = z.lazy(() => z.union([Paragraph, Table, Item]))

/** 一级标题及其内容 `role` says which mandated content the heading itself announces, if any. */
export const Section = z.readonly(
  z.object({
    kind: z.literal('section'),
    span: Span,
    marker: z.nullable(Marker),
    title: Text,
    role: z.nullable(SectionRole),
    children: z.readonly(z.array(Block)),
  }),
)
export type Section = z.infer<typeof Section>
