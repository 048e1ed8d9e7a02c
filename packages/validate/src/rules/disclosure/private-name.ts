import type { Span } from '@fazhi/schema'
import { maskedName } from '../../reading/masked-name.ts'
import { passages } from '../../reading/passages.ts'
import { personName } from '../../reading/person-name.ts'
import type { Rule } from '../../rule.ts'

/** Who stands in a case as a private person. 被申请人 and 被告 are offices more often than not, but their names tell. */
const parties =
  /(?:申请人|申诉人|原告|被告人?|上诉人|第三人|当事人|信访人|来访人|上访人|投诉人|举报人|请求人|违法行为人|被处罚人|被执行人|被征收人|嫌疑人|罪犯|服刑人员|社区矫正对象|受援人|受害人|被害人|死者|伤者|患者)(?:为|：|:|即)?/g

/** Anybody: 居民路灯 is no name, so only the longer names are taken after these. */
const people = /(?:村民|居民|市民|业主|农户|农民工|职工|工人|经营者|店主|驾驶人|司机)/g

/** 张三诉某局, 李四不服某局处罚: what a person does against a body … */
const suing = /诉|不服|状告/g
/** … which is named behind it, in the same clause … */
const body = /^[^，,。；;]{0,30}(?:局|政府|委员会|厅|部|所|队|院|中心|办|公司|案|决定|行为)/
/** … by somebody whose name begins the clause, or stands behind 审理 and the like. */
const opening = /(?:^|[，,。；;：:（(“"、\s]|如|办理|审理|审结|受理|处理|化解)$/

/** Where the name of who sues may begin: two to four characters before the verb. */
function* plaintiffs(text: string): Iterable<Span> {
  for (const { 0: verb, index } of text.matchAll(suing)) {
    if (!body.test(text.slice(index + verb.length, index + verb.length + 36))) continue
    for (const length of [4, 3, 2]) {
      const start = index - length
      if (start < 0 || !opening.test(text.slice(Math.max(0, start - 2), start))) continue
      if (personName(text, start) === length && !suits.test(text.slice(start, index))) yield { start, end: index }
    }
  }
}

/** 张三、李四和王五: one name after another. */
function* names(text: string, from: number, least: number): Iterable<Span> {
  for (let at = from; ; ) {
    const length = personName(text, at)
    if (length < least) return
    yield { start: at, end: at + length }
    at += length
    if (!/[、和与及]/.test(text[at] ?? '')) return
    at++
  }
}

/** In 胜诉, 起诉 and the like the last character before 诉 is no name's. */
const suits = /[应起公申投上败控撤反抗胜倾告再被免]$/

export const privateName: Rule = {
  id: 'disclosure/private-name',
  severity: 'warning',
  summary: '案例里出现个人姓名',
  why: '案件当事人的姓名属于个人信息，公开的报告里应隐去名字（张某、王某某）；公职人员履行职务的姓名可以写',
  basis: { text: '公开前审查个人信息（《政府信息公开条例》关于个人隐私的规定）', confidence: 'A' },
  fix: '只留姓，名改为“某”（须人工确认）',
  examples: {
    bad: [
      '妥善办理申请人‹张三›不服行政处罚决定案。',
      '‹王小明›诉市自然资源局行政登记案入选典型案例。',
      '当事人‹李四›主动消除危害后果，依法不予处罚。',
      '帮助农民工‹欧阳明›追回工资3万元。',
      '受援人‹买买提·艾力›拿到了赔偿款。',
    ],
    good: [
      '妥善办理申请人张某不服行政处罚决定案，申请人张某某、李××、王*明撤回申请。',
      '区长张三、司法局局长李明、副主任王小明出庭应诉，主任陈强旁听庭审。',
      '保障当事人陈述、申辩和要求听证的权利，当事人和解，申请人许可事项办结，第三人利益得到维护。',
      '认真实施《中华人民共和国行政复议法》，某某公司诉市市场监管局案胜诉，被申请人云溪市公安局自行纠正。',
      '李四（化名）诉街道办事处案调解结案，应诉、胜诉案件均已归档。',
      '申请人马鞍山某公司、原告王府井百货公司撤诉；村民林地、居民安全、群众满意度都有提高。',
    ],
  },
  *check(subject) {
    for (const { span, text, kind } of passages(subject)) {
      if (kind === 'title' || kind === 'addressee' || kind === 'signature') continue
      const found = new Map<number, Span>()
      for (const [pattern, least] of [
        [parties, 2],
        [people, 3],
      ] as const)
        for (const match of text.matchAll(pattern))
          for (const name of names(text, match.index + match[0].length, least)) found.set(name.start, name)
      for (const name of plaintiffs(text)) found.set(name.start, name)
      for (const { start, end } of [...found.values()].toSorted((a, b) => a.start - b.start)) {
        const place = { start: span.start + start, end: span.start + end }
        const name = text.slice(start, end)
        const masked = maskedName(name)
        yield {
          span: place,
          message: `疑似案件当事人的姓名“${name[0]}${'*'.repeat(name.length - 1)}”没有隐去，公开前应写作“${masked}”`,
          fixes: [{ label: `改为${masked}`, safety: 'unsafe', edits: [{ span: place, text: masked }] }],
        }
      }
    }
  },
}
