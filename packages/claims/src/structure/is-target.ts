import type { Mention } from '../reading/mention.ts'

/** 为预算37.1亿元、完成省定任务7200亩: so much was to be reached or done, and is no part, base or count of what was. */
export function isTarget({ lead }: Mention): boolean {
  return /(?:预算|目标|计划|任务)(?:总?[数量额]|总数)?$/.test(lead)
}
