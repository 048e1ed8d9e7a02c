import { type Profile, profiles, type Report } from '@fazhi/schema'
import { nearest } from '../input/nearest.ts'
import { OperatorError } from '../operator-error.ts'

/** 报告主体 The profile named, or the one whose bodies bear the last issuer's name, or the county's: the bulk of reports. */
export function chooseProfile(report: Report, named: string | undefined): Profile {
  return chosenProfile(named ?? profiles.find(({ issuers }) => issuers?.test(report.issuers.at(-1)?.text ?? ''))?.id ?? 'county')
}

/** The profile of that id; one nobody knows is told of with the nearest that is known. */
export function chosenProfile(id: string): Profile {
  const profile = profiles.find(entry => entry.id === id)
  if (profile) return profile
  const known = profiles.map(entry => entry.id)
  throw new OperatorError(`没有“${id}”这个报告主体${nearest(id, known)}，可用的有 ${known.join('、')}`)
}
