import * as z from 'zod/mini'

/**
 * 法定内容 The five mandated contents of the annual report (《法治政府建设与责任落实督察工作规定》第四章):
 * `achievements` 主要举措和成效, `shortcomings` 不足和原因, `leadership` 党政主要负责人履行第一责任人职责,
 * `plan` 下一年度主要安排, `other` 其他需要报告的情况.
 */
export const SectionRole = z.enum(['achievements', 'shortcomings', 'leadership', 'plan', 'other'])
export type SectionRole = z.infer<typeof SectionRole>
