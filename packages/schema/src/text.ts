import * as z from 'zod/mini'
import { Span } from './span.ts'

/**
 * A leaf of the report: some characters of the reading text and where they stand.
 * Always `source.text.slice(span.start, span.end) === text`.
 */
export const Text = z.readonly(z.object({ span: Span, text: z.string() }))
export type Text = z.infer<typeof Text>
