const leading =
  /^(?:(?:其中|另有|还有|另|全年|今年|去年|截至目前|目前|累计|总计|合计|共计|共有|一共|共|分别|以及|及|和|与|或|并|已经|已|先后|依法|均|都|则|为|是|有|在|对|将|全部|，|,|\s)+|(?:19|20)\d\d年度?)*/
const trailing = /(?:了|达到了|达到|达|为|是|有|的有|的为|的是|的|共计|共|约|近|超|计|到|至|只有|仅有|仅|分别|各|合计|总计|累计|\s)+$/

/** 标签 What a number counts, in the writer's words: the lead without connectives and verbs of being; if nothing is left, the tail. */
export function labelOf(lead: string, tail: string): string {
  const short = lead.length > 40 ? lead.slice(-40) : lead
  const before = short.replace(leading, '').replace(trailing, '')
  if (before !== '') return before
  const after = tail.length > 20 ? tail.slice(0, 20) : tail
  return after.replace(/^(?:的|是|为|由|通过)/, '').replace(/(?:当中|之中|中|里)$/, '')
}
