import * as z from 'zod/mini'

/**
 * 置信标记 How sure we are of a fact. `A`: read in an archived primary page; `B`: inferred from such, or read at second
 * hand; `C`: from general knowledge, never a hard error.
 */
export const Confidence = z.enum(['A', 'B', 'C'])
export type Confidence = z.infer<typeof Confidence>

/** 依据 Why a requirement exists: the law or standard, its clause if known, and how sure we are. */
export const Basis = z.readonly(z.object({ text: z.string(), confidence: Confidence }))
export type Basis = z.infer<typeof Basis>
