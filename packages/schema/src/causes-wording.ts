import type { RoleWording } from './roles/role-wording.ts'

/**
 * 不足的原因 The regulation asks for shortcomings *and reasons*. A heading promises them, but only sentences give them; a list of
 * symptoms introduced by 比如、表现在 is no reason.
 */
export const causesWording: Pick<RoleWording, 'term' | 'short' | 'headings' | 'sentences'> = {
  term: '不足的原因',
  short: '原因分析',
  headings: [/原因|成因|症结|根源/],
  sentences: [
    /原因/,
    /(?:究其|归结)(?:根源|根本|起来)|根源(?:在于|是)|症结(?:在于|是)|根子(?:在|是)/,
    /(?:主要)?(?:是)?(?:由于|因为|缘于|源于|归因于)[^。]{2,}/,
    /受[^。，,；;]{2,24}(?:影响|制约|限制|所限)/,
    /(?:导致|致使|造成)[^。]{1,24}(?:不|难|弱|少|慢|低|差)/,
  ],
}
