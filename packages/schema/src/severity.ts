import * as z from 'zod/mini'

/** 严重程度 `error`: against a rule that binds; `warning`: very likely wrong; `info`: worth a look. */
export const Severity = z.enum(['error', 'warning', 'info'])
export type Severity = z.infer<typeof Severity>
