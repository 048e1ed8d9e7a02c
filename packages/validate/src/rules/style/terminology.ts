import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

/** Terms that reports often get wrong: what is written, and what the law or the document says. */
const terms: readonly { readonly wrong: RegExp; readonly right: string; readonly source: string }[] = [
  { wrong: /法制政府/g, right: '法治政府', source: '《法治政府建设实施纲要（2021—2025年）》' },
  { wrong: /法治督查/g, right: '法治督察', source: '《法治政府建设与责任落实督察工作规定》' },
  { wrong: /(?<!机关)行政负责人(?=出庭|应诉)/g, right: '行政机关负责人', source: '《中华人民共和国行政诉讼法》第三条' },
  { wrong: /习近平法制思想/g, right: '习近平法治思想', source: '中央全面依法治国工作会议' },
  { wrong: /行政规范文件/g, right: '行政规范性文件', source: '国办发〔2018〕37号' },
  { wrong: /第一责任任人|第一责人(?=职责)/g, right: '第一责任人', source: '《党政主要负责人履行推进法治建设第一责任人职责规定》' },
]

export const terminology: Rule = {
  id: 'style/terminology',
  severity: 'info',
  summary: '法定用语写得不准',
  why: '法律和中央文件里的名称有固定写法，一字之差可能是另一件事（督察与督查、法治与法制）',
  basis: { text: '《党政机关公文处理工作条例》第十九条（三）表述准确', confidence: 'A' },
  fix: '改为规定的用语（须人工确认）',
  examples: {
    bad: ['全年开展‹法治督查›3次。', '开庭46件，‹行政负责人›出庭46件。', '加快建设‹法制政府›。'],
    good: ['全年开展法治督察3次，行政机关负责人出庭应诉率达到100%。', '市政府督查室开展政务督查6次。'],
  },
  *check(subject) {
    for (const { wrong, right, source } of terms) {
      for (const { span, text } of matches(subject, wrong)) {
        yield {
          span,
          message: `规范用语是“${right}”，文中写作“${text}”`,
          because: `见${source}`,
          fixes: [{ label: `改为${right}`, safety: 'unsafe', edits: [{ span, text: right }] }],
        }
      }
    }
  },
}
