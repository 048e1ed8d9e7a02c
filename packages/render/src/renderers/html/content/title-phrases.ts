// Before 关于, before a year, and before the words that name the subject: there a title may go on to the next line.
const seams = /(?<=[^\s])(?=关于|[12]\d{3}\s?年|[二一][〇○零一二三四五六七八九]{3}年|法治政府建设|(?:工作)?情况的?报告)|(?<=\s)(?=\S)/

/** 标题的意群 The stretches of a title line between which it may be broken: 回行时词意完整 (GB/T 9704—2012 7.3.1). */
export function titlePhrases(line: string): readonly string[] {
  return line.split(seams).filter(phrase => phrase !== '')
}
