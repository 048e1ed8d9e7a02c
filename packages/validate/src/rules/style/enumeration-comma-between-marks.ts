import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

const pattern = /(?<=[》”])、(?=[《“])/g

export const enumerationCommaBetweenMarks: Rule = {
  id: 'style/enumeration-comma-between-marks',
  severity: 'info',
  summary: '书名号或引号并列，中间用了顿号',
  why: '标有书名号、引号的并列成分之间通常不用顿号，两个标号已经隔开了；中间有括注的仍用。各地习惯不一，全文只提示一次',
  basis: { text: 'GB/T 15834—2011《标点符号用法》4.5.3.5', confidence: 'A' },
  fix: '删去这些顿号（须人工确认）',
  examples: {
    bad: ['出台《云溪市立法条例》‹、›《云溪市听证办法》等文件，推行“一网通办”、“一窗受理”。'],
    good: ['出台《云溪市立法条例》《云溪市听证办法（试行）》（云政发〔2023〕5号）、《细则》，推行“一网通办”“一窗受理”。'],
  },
  *check(subject) {
    const places = [...matches(subject, pattern)].map(({ span }) => span)
    const [first] = places
    if (!first) return
    yield {
      span: first,
      message: `书名号、引号之间通常不用顿号（全文${places.length}处）`,
      fixes: [{ label: `删去全文${places.length}处顿号`, safety: 'unsafe', edits: places.map(span => ({ span, text: '' })) }],
    }
  },
}
