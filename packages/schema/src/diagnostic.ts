import * as z from 'zod/mini'
import { Severity } from './severity.ts'
import { Span } from './span.ts'

/** One replacement in the reading text. An insertion has an empty span. */
export const Edit = z.readonly(z.object({ span: Span, text: z.string() }))
export type Edit = z.infer<typeof Edit>

/** 修改建议 `safe`: cannot change what the sentence says; `unsafe`: a human must look at it. */
export const Fix = z.readonly(z.object({ label: z.string(), safety: z.enum(['safe', 'unsafe']), edits: z.readonly(z.array(Edit)) }))
export type Fix = z.infer<typeof Fix>

/** 核验发现 Something the writer should look at. All wording is Chinese and addressed to the writer. */
export const Diagnostic = z.readonly(
  z.object({
    /** The rule's id, which is its path: `consistency/rate-mismatch`. Findings about the file itself begin with `file/`. */
    rule: z.string(),
    severity: Severity,
    span: Span,
    /** What is wrong, with the numbers: 纠错率应为31.4%，文中写作34.1% */
    message: z.string(),
    /** The working: 32件 ÷ 102件 = 31.4% */
    because: z.optional(z.string()),
    /** 依据 Which law, standard and clause. */
    basis: z.optional(z.string()),
    /** 所指的设置 For a finding about what front matter or configuration says, not about the text: publish.identifier */
    field: z.optional(z.string()),
    related: z.optional(z.readonly(z.array(z.readonly(z.object({ span: Span, message: z.string() }))))),
    fixes: z.optional(z.readonly(z.array(Fix))),
  }),
)
export type Diagnostic = z.infer<typeof Diagnostic>
