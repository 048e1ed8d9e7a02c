import { Publication, PublicationColumn, PublicationSite } from '@fazhi/schema'
import * as z from 'zod/mini'

const day = z.optional(z.iso.date())
const { site: _site, column: _column, ...facts } = Publication.def.innerType.shape

/** What the site knows of one report and its file does not say: the facts of `Publication`, which the operator has to write well. */
const report = z.strictObject({
  ...facts,
  writtenOn: day,
  publishedOn: day,
  validity: z.optional(z.enum(['有效', '失效', '废止', '已修改'])),
})

/** 专栏的配置 `publish` of `fazhi.config.yaml`. `reports`: by the file's path below the folder that is published. */
export const PublishConfig = z.strictObject({
  site: z.optional(z.strictObject(PublicationSite.def.innerType.shape)),
  column: z.optional(z.strictObject(PublicationColumn.def.innerType.shape)),
  address: z.optional(z.url({ protocol: /^https?$/ })),
  reports: z.optional(z.record(z.string(), report)),
})
export type PublishConfig = z.infer<typeof PublishConfig>
