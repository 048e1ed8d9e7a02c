import type { Mention } from '../reading/mention.ts'

const scopes = /全[国省市州县区]/
const narrowerScope = /\d个?[\u4e00-\u9fff]{0,2}[市州县区镇乡]|^(?:市州|州市|地市|县区|区县|县市)|[省市州县区]本?级/

/** 占全省新收总数的40.94% is no share of what 13个市州 received. */
export function ofNarrowerScope(share: Mention, whole: Mention): boolean {
  const scope = scopes.exec(share.lead)?.[0]
  if (scope === undefined) return false
  const gap = whole.gap.slice(-16)
  return !`${gap}${whole.lead}`.includes(scope) && (narrowerScope.test(whole.lead) || narrowerScope.test(gap))
}
