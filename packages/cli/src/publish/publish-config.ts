import * as z from 'zod/mini'

const text = z.optional(z.string())
const day = z.optional(z.iso.date())

const site = z.strictObject({ name: text, domain: text, idCode: text })
const column = z.strictObject({ name: text, description: text, keywords: z.optional(z.array(z.string())), type: text })
/** What the site knows of one report and its file does not say. */
const report = z.strictObject({
  publishedOn: day,
  writtenOn: day,
  identifier: text,
  subject: text,
  issuer: text,
  documentNumber: text,
  validity: z.optional(z.enum(['有效', '失效', '废止', '已修改'])),
  source: text,
  author: text,
  keywords: z.optional(z.array(z.string())),
  description: text,
})

/** 专栏的配置 `publish` of `fazhi.config.yaml`. `reports`: by the file's path below the folder that is published. */
export const PublishConfig = z.strictObject({
  site: z.optional(site),
  column: z.optional(column),
  address: z.optional(z.url({ protocol: /^https?$/ })),
  reports: z.optional(z.record(z.string(), report)),
})
export type PublishConfig = z.infer<typeof PublishConfig>
