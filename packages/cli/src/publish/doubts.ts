import type { Entry } from '@fazhi/publish'

/** 存疑 What the operator should look at before the public does: files that do not look like a report, and reports that seem to be there twice. */
export function doubts(entries: readonly (readonly [key: string, entry: Entry])[]): readonly string[] {
  const strange = entries.flatMap(([key, { year, bodies }]) => {
    const missing = [...(year === null ? ['报告年度'] : []), ...(bodies.length === 0 ? ['发文机关'] : [])]
    return missing.length === 0 ? [] : [`${key}：看不出${missing.join('和')}，请核对是不是年度报告`]
  })
  const twins = new Map<string, string[]>()
  for (const [key, { year, bodies }] of entries) {
    const name = `${bodies.join('、')}${year}年度`
    if (year !== null && bodies.length > 0) twins.set(name, [...(twins.get(name) ?? []), key])
  }
  const doubled = [...twins]
    .filter(([, keys]) => keys.length > 1)
    .map(([name, keys]) => `${name}有${keys.length}份报告：${some(keys)}；如是同一份，请只留一份`)
  return [...strange, ...doubled]
}

function some(keys: readonly string[]): string {
  return keys.length <= 3 ? keys.join('、') : `${keys.slice(0, 3).join('、')} 等`
}
