import * as z from 'zod/mini'

/** A half-open stretch `[start, end)` of `source.text`, in UTF-16 code units. */
export const Span = z.readonly(z.object({ start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) }))
export type Span = z.infer<typeof Span>
