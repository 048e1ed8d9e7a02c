import type { Entry } from './entry.ts'

/**
 * 时效 Whether a report was public in time. `on`: on the very day, which 之前 does not include, but which many hold to be in time.
 * `unknown`: nobody says when it was published. `none`: no day was set.
 */
export interface Timeliness {
  readonly verdict: 'in-time' | 'on' | 'late' | 'unknown' | 'none'
  /** 按期，早12天 */
  readonly words: string
}

/** Judges one report by its 发布日期; one signed after the day was certainly not public before. */
export function timeliness({ deadline, publishedOn, writtenOn }: Entry): Timeliness {
  if (deadline === null) return { verdict: 'none', words: '没有可比的期限' }
  if (publishedOn === null) {
    return writtenOn !== null && writtenOn > deadline
      ? { verdict: 'late', words: '逾期：成文日期已过期限' }
      : { verdict: 'unknown', words: '没有写明发布日期' }
  }
  const days = (Date.parse(publishedOn) - Date.parse(deadline)) / 86_400_000
  if (days === 0) return { verdict: 'on', words: '期限当日公开' }
  return days < 0 ? { verdict: 'in-time', words: `按期，早${-days}天` } : { verdict: 'late', words: `逾期${days}天` }
}
