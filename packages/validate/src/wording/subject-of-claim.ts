import type { Claim } from '@fazhi/schema'

/** What a message calls the number: 纠错率, else 这个数. Words that only lead up to the number are left off: 满意率由, 占比达. */
export const subjectOfClaim = ({ subject, stated }: Claim): string =>
  (subject || stated.label).replace(/(?:由|从|达到?|为|占|至|到|共计?|约)+$/, '') || '这个数'
