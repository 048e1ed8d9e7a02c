import type { Mention } from '../reading/mention.ts'

/** What the name of a rate counts: the words in it, and the units those are counted by. */
const named: readonly (readonly [name: RegExp, units: RegExp])[] = [
  [/(?:企业|商户|单位|经营主体)(?:合格|达标|覆盖|参与|通过|参评|检查)率/, /^(?:[家户所]|个(?:企业|商户|单位|经营主体))/],
  [/人员(?:合格|参训|参考|持证|覆盖)率/, /^[人名]/],
  [/批次(?:合格|不合格|抽检)率/, /^(?:批|个批次)/],
]

/** 206家生产的217个批次合格，企业合格率92.8%: of enterprises, and not of what else was counted. */
export function ofOtherUnits({ lead }: Mention, numerators: readonly Mention[]): boolean {
  const units = named.find(([name]) => name.test(lead))?.[1]
  return units !== undefined && numerators.some(({ number, tail }) => !units.test(number.unit + tail))
}
