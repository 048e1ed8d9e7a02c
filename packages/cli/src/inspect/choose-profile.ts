import { type Profile, profiles, type Report } from '@fazhi/schema'
import { nearest } from '../input/nearest.ts'
import { OperatorError } from '../operator-error.ts'

/** Names of bodies and the profile they speak for, the first that fits; read on the main issuer or, without one, the title. */
const speaks: readonly (readonly [RegExp, string])[] = [
  [/(?:镇|乡|街道|苏木)(?:人民政府|办事处|党委|党工委|委员会)/, 'township'],
  [/(?:局|厅|委员会|办公室|支队|大队|中心)(?:关于|党组|党委|\d|$)/, 'department'],
  [/(?:省|自治区)(?:人民政府|委)/, 'province'],
  [/(?:县|区|旗)(?:人民政府|委|管委会|管理委员会)/, 'county'],
  [/(?:市|州|盟|地区)(?:人民政府|委|行政公署)/, 'prefecture'],
]

/** 报告主体 The profile named, or the one the issuers' names speak for, or the county's: the bulk of reports. */
export function chooseProfile(report: Report, named: string | undefined): Profile {
  const id = named ?? spokenFor(report) ?? 'county'
  const profile = profiles.find(entry => entry.id === id)
  if (profile) return profile
  const known = profiles.map(entry => entry.id)
  throw new OperatorError(`没有“${id}”这个报告主体${nearest(id, known)}，可用的有 ${known.join('、')}`)
}

function spokenFor(report: Report): string | undefined {
  const names =
    report.issuers.length > 0 ? report.issuers.map(issuer => issuer.text) : [report.title?.lines.map(line => line.text).join('') ?? '']
  const last = names.at(-1) ?? ''
  return speaks.find(([form]) => form.test(last))?.[1]
}
