import { describe, expect, it } from 'vitest'
import { marked } from '../../../test/support/marked.ts'
import { examine } from './examine.ts'
import { reportOfText } from './testing/report-of-text.ts'

/** `kind verdict` of every claim in which the marked number takes part. */
function said(text: string): string[] {
  const { text: bare, spans } = marked(text)
  const marks = ({ span }: { readonly span: { readonly start: number; readonly end: number } }) =>
    spans.some(({ start, end }) => span.start < end && start < span.end)
  return examine(reportOfText(bare))
    .claims.filter(({ stated, operands }) => marks(stated) || operands.some(({ quantity }) => marks(quantity)))
    .map(({ kind, verdict }) => `${kind} ${verdict}`)
}

const head = '全县共受理消费者投诉‹21990件›，解决16778件。\n各乡镇接待咨询3万余人次。\n'

describe('what an earlier paragraph counted', () => {
  it('is the whole of shares that a later one lists', () => {
    expect(
      said(`${head}按性质分，售后服务5738件，占投诉总量的26.1%；合同5382件，占24.5%；质量4069件，占18.5%；价格984件，占4.5%。`).filter(
        claim => claim === 'rate consistent',
      ),
    ).toHaveLength(4)
  })

  it('tells the one share that is off, where the others are right', () => {
    expect(
      said(
        '受理投诉21990件，解决16778件。\n售后服务5738件，占投诉总量的26.1%；合同5382件，占24.5%；质量4069件，占‹15.8%›；价格984件，占4.5%。',
      ),
    ).toEqual(['rate inconsistent'])
  })

  it('is the sum of what a later one lists', () => {
    expect(said('年末在册律师‹3394人›。\n从年龄看，青年2116人，中年652人，老年626人。')).toContain('sum consistent')
  })

  it('is no sum of a later list that only looks like its parts', () => {
    expect(said('年末在册律师‹3394人›。\n从岗位看，专职2116人，兼职652人，公职526人。')).not.toContain('sum inconsistent')
  })

  it('is what a change is of, with by how much beside it', () => {
    expect(said('8月份共受理纠纷‹869件›，调解成功842件。\n受理数量与上年同月相比减少159件，下降15.5%。')).toContain('comparison consistent')
  })

  it('is repeated, not counted anew', () => {
    expect(said('共受理各类信息4098件，其中咨询‹2870件›、投诉925件、举报303件。\n2870件咨询中，涉及业务2415件，占84.1%。')).toContain(
      'repeat consistent',
    )
  })
})

describe('changes', () => {
  it.each([
    ['against two periods', '投诉17397件，环比上季度15223件增长了14.28%，同比去年12018件增长了‹44.76%›。', 'comparison consistent'],
    [
      'against two periods, wrong',
      '投诉17397件，环比上季度15223件增长了14.28%，同比去年12018件增长了‹47.46%›。',
      'comparison inconsistent',
    ],
    [
      'of two measures at once',
      '受理案件97件134人，去年同期为197件375人，件数和人数分别同比下降50.76%、‹64.27%›。',
      'comparison consistent',
    ],
    [
      'of two measures at once, wrong',
      '受理案件97件134人，去年同期为197件375人，件数和人数分别同比下降50.76%、‹46.27%›。',
      'comparison inconsistent',
    ],
    ['year by year', '五年来，受理量由4126件增加到6688件，年均增长‹10.1%›。', 'comparison consistent'],
    ['by a named base', '受理此类案件1661件，是2014年受理该类案件总量216件的‹7.7倍›。', 'comparison consistent'],
  ])('%s', (_, text, claim) => expect(said(text)).toContain(claim))
})

describe('what is not accused', () => {
  it.each([
    '新收案件31.5万件；通过调解、和解方式结案3.7万件，作出纠错决定2.73万件，纠错率达12.83%。',
    '批准和决定逮捕12.5万人，不捕11.5万人，不捕率48.5%。',
    '收到申请962件，其中举报47件，已办结40件，办结率85.11%；咨询783件，办结率为100%。',
    '取消许可事项12项、下放8项、承接上级下放5项，保留许可事项312项。',
    '办理许可15.6万件，其中网上办理14.9万件，网办率95.5%；行政确认3.2万件；行政给付1.1万件。',
    '履行裁判86件、司法建议回复12件、检察建议回复31件，回复率均达100%。',
    '被诉案件92件，胜诉81件，败诉6件，胜诉率93.1%，另有5件没有审结。',
    '受理仲裁案件3842件，当期结案3716件，上期结转148件，累计结案率93.1%。',
    '行政处罚18642件，同比减少1246件；行政强制2134件，同比减少8.6%。',
    '办理案件中涉公安86件（占36.4%）、涉市监62件（占26.3%）、涉人社31件（占13.1%）。',
    '新收复议案件80件，连同上年结转审结97件，纠错12件，纠错率12.4%。',
    '新收复议案件80件，与上年结转案件合计审结97件，纠错12件，纠错率12.4%。',
    '新收案件80件，会同去年未结案件共办结97件，调解12件，调解率12.4%。',
    '新收案件80件，同上年结转案件一并审结97件，调解12件，调解率12.4%。',
    '车间职工734名，种植户2594名，技术员1253名，管理员902名，其他人员711名，余者为离岗人员。',
    '常住人口57.9万人。男性27.7万人，女性30.2万人。每户平均2.90人，比上年的3.33人减少0.43人。',
    '反映问题1263个。已下达转移支付项目64个，1个项目已完工，3个项目已开工，4个项目正在推进。',
    '一审案件共570件。从结案方式看，判决驳回154件，裁定移送8件，准予撤诉和调解案件111件，调撤率53.6%；行政机关败诉案件共计122件。',
    '举报线索413起，均已办结（其中村居上报226起，占有效举报的76%）。',
  ])('%s', text => {
    expect(examine(reportOfText(text)).claims.filter(({ verdict }) => verdict === 'inconsistent')).toEqual([])
  })
})
