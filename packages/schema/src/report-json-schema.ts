import * as z from 'zod/mini'
import { Block, Cell, Item, Paragraph, Section, Table } from './report/blocks.ts'
import { Marker } from './report/marker.ts'
import { Publication } from './report/publication.ts'
import { Attachment, DateText, Letterhead, Part, Report, Title } from './report/report.ts'
import { SectionRole } from './report/section-role.ts'
import { Span } from './span.ts'
import { Text } from './text.ts'

const named = [
  [Span, 'Span', '区间：阅读文本中的半开区间，UTF-16 单位'],
  [Text, 'Text', '文字及其位置'],
  [Marker, 'Marker', '层次序数'],
  [SectionRole, 'SectionRole', '法定内容'],
  [Paragraph, 'Paragraph', '段落'],
  [Cell, 'Cell', '单元格'],
  [Table, 'Table', '表格'],
  [Item, 'Item', '下级标题及其内容'],
  [Block, 'Block', '标题之下的内容：段落、表格或者下级标题'],
  [Section, 'Section', '一级标题及其内容'],
  [DateText, 'DateText', '日期'],
  [Title, 'Title', '标题'],
  [Part, 'Part', '法定内容所在'],
  [Attachment, 'Attachment', '附件'],
  [Letterhead, 'Letterhead', '版头、版记要素'],
  [Publication, 'Publication', '公开信息'],
] as const

/** 报告模型的 JSON Schema (draft 2020-12) of `Report`, for programs in other languages; written to `report.schema.json`. */
export const reportJsonSchema = (): Record<string, unknown> => {
  const metadata = z.registry<{ id?: string; description?: string }>()
  for (const [schema, id, description] of named) metadata.add(schema, { id, description })
  const { $schema, ...body } = z.toJSONSchema(Report, {
    metadata,
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly
    },
  })
  return { $schema, $id: 'urn:fazhi:report', title: '法治政府建设年度报告', ...body }
}
