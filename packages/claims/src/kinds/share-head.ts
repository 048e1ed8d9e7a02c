import type { Mention } from '../reading/mention.ts'

/** 占比之首 The first of the shares that stand in one list, whose words are those of all: 上年占比为 of 上年占比为52.4%和7.7%. */
export function shareHead(mentions: readonly Mention[], share: Mention): Mention {
  let head = share
  while (/^[和与及]?$/.test(head.lead) && mentions[head.index - 1]?.role === 'share') head = mentions[head.index - 1] as Mention
  return head
}
