/** 括号里的上年数 What leads to a number in brackets that says what it was before: 2023年, 上年同期为, 年初. Nothing else, or at its beginning. */
export const former = {
  nothingElse: /^(?:(?:20)?\d\d年度?|上年度?|去年|[上前]一年度?)(?:同期)?为?$/,
  begins: /^(?:(?:20)?\d\d年度?|上年度?|去年|[上前]一年度?|年初|期初|月初|原有)(?:同期)?/,
}
