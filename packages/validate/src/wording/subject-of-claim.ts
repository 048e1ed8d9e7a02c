import type { Claim } from '@fazhi/schema'
import type { Subject } from '../subject.ts'

/** 调解率算下来是: the rate in the writer's own words, right before its number. */
const rateBefore = /([\u4e00-\u9fff]{1,13}率)[^率，。；：、,;:\d]{0,6}$/

/** Words that only lead up: 其中纠错率, 满意率由, 占比达. */
const leading = /^(?:其中|同时|全年|全市|全县|全区|平均|总体|其|且|并|而)+/
const trailing = /(?:由|从|由上年的?|从上年的?|由去年的?|由原来的?|从原来的?|达|达到|为|占|至|到|共|共计|约)$/

const trimmed = (words: string): string => {
  const shorter = words.replace(trailing, '')
  return shorter === words ? words : trimmed(shorter)
}

/** What a message calls the number: as the text has it where that is plain, else as the engine understands it. */
export const subjectOfClaim = ({ source }: Subject, { subject, stated }: Claim): string => {
  const before = source.text.slice(Math.max(0, stated.span.start - 24), stated.span.start)
  const written = stated.unit === '%' ? rateBefore.exec(before)?.[1]?.replace(leading, '') : undefined
  return written || trimmed(subject || stated.label) || '这个数'
}
