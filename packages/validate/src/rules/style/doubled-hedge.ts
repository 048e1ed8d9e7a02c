import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

const number = String.raw`(?:\d[\d,.]{0,14}|[一二三四五六七八九十百千两]{1,6})[万亿]?`
const unit = String.raw`[\u4e00-\u9fff%％]{0,4}?`
/** A word that only looks like a hedge: 预约, 附近, 超 needs a digit anyway. */
const about = String.raw`(?<![预合节公契签违条邀解履立租盟特婚制大])(?:大约|约|大概)`
const below = String.raw`(?<![最附亲临走贴邻相就远接新])(?:将近|接近|近)`
const above = String.raw`(?<![高])(?:超过|超|逾|不少于|不低于|至少)`

const patterns: readonly RegExp[] = [
  new RegExp(`(${about})(${number})(余|多)(?![少种样元方层次边])`, 'g'),
  new RegExp(`(${about})(${number}${unit})(左右|上下|以上)(?![级各下])`, 'g'),
  new RegExp(`(${below})(${number})(余|多)(?![少种样元方层次边])`, 'g'),
  new RegExp(`(${below})(${number}${unit})(左右|上下)(?![级各下])`, 'g'),
  new RegExp(`(${above})(${number})(余|多)(?![少种样元方层次边])`, 'g'),
  new RegExp(`(${above})(${number}${unit})(左右|上下|以上)(?![级各下])`, 'g'),
]

export const doubledHedge: Rule = {
  id: 'style/doubled-hedge',
  severity: 'warning',
  summary: '约数词前后重复或互相矛盾',
  why: '“约”与“左右”、“超”与“以上”意思重复；“近”是不到，“余”是超出，连用就互相矛盾；留一个即可',
  fix: '只留一个约数词（须人工确认）',
  examples: {
    bad: [
      '全年开展法治宣传‹约120场左右›。',
      '受教育群众‹近5000余›人。',
      '网上可办率‹超过95%以上›。',
      '化解纠纷‹约300余›件。',
      '发放资料‹逾2万多›份。',
    ],
    good: [
      '全年开展法治宣传约120场，受教育群众近5000人，化解纠纷300余件。',
      '预约500余人次现场办理，附近20余户居民参加。',
      '近3年以来，网上可办率超过95%。',
      '约谈3名以上负责人的单位2家。',
    ],
  },
  *check(subject) {
    for (const pattern of patterns) {
      for (const { span, groups } of matches(subject, pattern)) {
        const [before = '', middle = '', after = ''] = groups
        if (before === '约' && /^[谈定束法]/.test(middle)) continue
        const kept = `${middle}${after}`
        yield {
          span,
          message: `“${before}”与“${after}”${/近/.test(before) && /[余多]/.test(after) ? '互相矛盾' : '重复'}，留一个即可`,
          fixes: [
            {
              label: `改为${before}${middle}`,
              safety: 'unsafe',
              edits: [{ span: { start: span.end - after.length, end: span.end }, text: '' }],
            },
            { label: `改为${kept}`, safety: 'unsafe', edits: [{ span: { start: span.start, end: span.start + before.length }, text: '' }] },
          ],
        }
      }
    }
  },
}
