import type { Mention } from '../reading/mention.ts'

/** What the name of a rate counts: the words in it, and the units those are counted by. */
const named: readonly (readonly [name: RegExp, units: RegExp])[] = [
  [/(?:企业|商户|单位|经营主体)[\u4e00-\u9fff]{1,4}率/, /^(?:[家户所]|个(?:企业|商户|单位|经营主体))/],
  [/人员[\u4e00-\u9fff]{1,4}率/, /^[人名]/],
  [/批次[\u4e00-\u9fff]{1,4}率/, /^(?:批|个批次)/],
]

/** 206家生产的217个批次合格，企业合格率92.8%: of enterprises, and not of what else was counted. */
export function ofOtherUnits({ lead }: Mention, numerators: readonly Mention[]): boolean {
  const units = named.find(([name]) => name.test(lead))?.[1]
  return units !== undefined && numerators.some(({ number, tail }) => !units.test(number.unit + tail))
}
