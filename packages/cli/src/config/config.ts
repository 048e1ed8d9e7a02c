import * as z from 'zod/mini'
import { PublishConfig } from '../publish/publish-config.ts'

/** 配置 What `fazhi.config.yaml` may hold. Command-line options go before it. */
export const Config = z.strictObject({
  /** 报告主体 A profile's id: county, department … */
  profile: z.optional(z.string()),
  /** 规则的严重程度 `off` silences a rule. */
  rules: z.optional(z.record(z.string(), z.enum(['off', 'info', 'warning', 'error']))),
  /** 不检查的文件 Glob patterns, relative to the configuration's folder. */
  ignore: z.optional(z.array(z.string())),
  /** Word 字体 */
  fonts: z.optional(z.enum(['fangzheng', 'windows', 'linux'])),
  /** Word 页边距读法 */
  margins: z.optional(z.enum(['dialog', 'ruler'])),
  /** 专栏 What `fazhi publish` says of the site, the column and single reports. */
  publish: z.optional(PublishConfig),
})
export type Config = z.infer<typeof Config>
