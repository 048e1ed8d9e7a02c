import * as z from 'zod/mini'
import { Span } from '../span.ts'
import { Text } from '../text.ts'
import { Block, Paragraph, Section } from './blocks.ts'
import { Publication } from './publication.ts'
import { SectionRole } from './section-role.ts'

/** 日期 A date as written (2024年2月29日, 二〇二四年二月二十九日, 2024-02-29) and as ISO 8601. */
export const DateText = z.readonly(z.object({ span: Span, text: z.string(), iso: z.iso.date() }))
export type DateText = z.infer<typeof DateText>

/** 标题 One to several lines, broken where the file breaks them. The title itself is the lines joined without a space. */
export const Title = z.readonly(z.object({ span: Span, lines: z.readonly(z.array(Text)) }))
export type Title = z.infer<typeof Title>

/**
 * A stretch that answers a mandated part. `own`: it has a heading of its own, and the span begins at that heading; otherwise it
 * was found by content and the span begins at the item, paragraph or sentence that begins it.
 */
export const Part = z.readonly(z.object({ role: SectionRole, title: z.string(), own: z.boolean(), span: Span }))
export type Part = z.infer<typeof Part>

/** 附件 `marker` as written (附件1), title, and its content, which stands on a page of its own. */
export const Attachment = z.readonly(z.object({ span: Span, marker: Text, title: z.nullable(Text), children: z.readonly(z.array(Block)) }))
export type Attachment = z.infer<typeof Attachment>

/**
 * 版头、版记要素 What an upward document carries besides its text (GB/T 9704—2012 7.2, 7.4). Given in front matter or
 * configuration; plain words, not places in the text.
 */
export const Letterhead = z.readonly(
  z.object({
    /** 份号 7.2.1 */ copyNumber: z.optional(z.string()),
    /** 密级和保密期限 7.2.2 */ secrecy: z.optional(z.string()),
    /** 紧急程度 7.2.3 */ urgency: z.optional(z.string()),
    /** 发文机关标志 7.2.4, one for each issuer; empty: the issuers' own names. */ marks: z.optional(z.readonly(z.array(z.string()))),
    /** 发文字号 7.2.5 */ documentNumber: z.optional(z.string()),
    /** 签发人 7.2.6 */ signers: z.optional(z.readonly(z.array(z.string()))),
    /** 印发机关 7.4.3 */ printedBy: z.optional(z.string()),
    /** 印发日期 7.4.3, ISO 8601 */ printedOn: z.optional(z.iso.date()),
    /** Whether a seal will be put on the signature (7.3.5.1) or not (7.3.5.2). */ seal: z.optional(z.boolean()),
  }),
)
export type Letterhead = z.infer<typeof Letterhead>

/**
 * 报告 What was written: the tree every renderer sets and every rule judges. In the order of reading: title, addressees,
 * preamble, sections, closing, attachment list, signature, notes, copies, attachments.
 */
export const Report = z.readonly(
  z.object({
    title: z.nullable(Title),
    /** 报告年度 The year reported on. */
    year: z.nullable(z.int()),
    /** 发文机关 From the signature, else from the title where it names a body. */
    issuers: z.readonly(z.array(Text)),
    /** 主送机关 */
    addressees: z.readonly(z.array(Text)),
    /** 发布日期 As a web page or front matter gives it. */
    published: z.nullable(DateText),
    /** Blocks before the first heading. */
    preamble: z.readonly(z.array(Block)),
    sections: z.readonly(z.array(Section)),
    /** 结束语 特此报告。 */
    closing: z.nullable(Paragraph),
    /** 附件说明 Names as listed below the text, numbers left off. */
    attachmentList: z.readonly(z.array(Text)),
    /** 署名和成文日期 */
    signature: z.nullable(z.readonly(z.object({ issuers: z.readonly(z.array(Text)), date: z.nullable(DateText) }))),
    /** 附注 without its brackets. */
    notes: z.readonly(z.array(Text)),
    /** 抄送机关 */
    copies: z.readonly(z.array(Text)),
    attachments: z.readonly(z.array(Attachment)),
    letterhead: Letterhead,
    /** 公开信息 As the `publish` section of front matter gives it; absent where there is none. */
    publication: z.optional(Publication),
    /** Where each mandated part is answered, in reading order. */
    parts: z.readonly(z.array(Part)),
    /** Lines of the file that are not the report: page furniture such as 来源、访问量、扫一扫. */
    aside: z.readonly(z.array(Text)),
  }),
)
export type Report = z.infer<typeof Report>
