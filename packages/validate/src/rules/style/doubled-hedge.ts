import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

/** 前面的约数词、数、量词、后面的约数词, in that order. */
const pattern =
  /(大约|约|大概|将近|接近|近|超过|超|逾|不少于|不低于|至少)((?:\d[\d,.]{0,14}|[一二三四五六七八九十百千两]{1,6})[万亿]?)(?:(余|多)(?![少种样元方层次边])|([\u4e00-\u9fff%％]{0,4}?)(左右|上下|以上)(?![级各下]))/g

/** What stands before 约 or 近 and makes another word of it: 预约500余人, 附近20余户. */
const otherWord: Readonly<Record<string, RegExp>> = {
  约: /[预合节公契签违条邀解履立租盟特婚制大]/,
  近: /[最附亲临走贴邻相就远新]/,
}

/** 近3年以上 is a span of time up to now. */
const redundant = (before: string, after: string): boolean => !(/近/.test(before) && after === '以上')

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
    for (const { span, groups, passage } of matches(subject, pattern)) {
      const [before = '', number = '', more = '', unit = '', around = ''] = groups
      const after = more || around
      const lead = passage.text[span.start - passage.span.start - 1] ?? ''
      if (otherWord[before]?.test(lead) || !redundant(before, after)) continue
      const clash = /近/.test(before) && more !== ''
      const tail = { start: span.end - after.length, end: span.end }
      const head = { start: span.start, end: span.start + before.length }
      yield {
        span,
        message: `“${before}”与“${after}”${clash ? '互相矛盾' : '重复'}，留一个即可`,
        fixes: [
          { label: `改为${before}${number}${unit}`, safety: 'unsafe', edits: [{ span: tail, text: '' }] },
          { label: `改为${number}${unit}${after}`, safety: 'unsafe', edits: [{ span: head, text: '' }] },
        ],
      }
    }
  },
}
