/**
 * 占比所对的整体 What a share is said to be of, by its words: 投诉 of 占总投诉量的 and of 占总投诉数量的; empty for a bare 占.
 */
export function shareBase(lead: string): string {
  return lead.replace(/占比?|比例|比重|[约为达的，,总]|数量|[数量]/g, '')
}
