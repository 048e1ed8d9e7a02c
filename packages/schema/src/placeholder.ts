/**
 * 待填 What a draft still has to be told: 〔待填：行政复议受理件数〕. One form in skeletons, drafts and rules; a finished report holds none.
 * `pattern` is global: use it with matchAll or replace.
 */
export const placeholder = {
  pattern: /〔待填：[^〔〕]*〕/g,
  of: (what: string): string => `〔待填：${what}〕`,
} as const
