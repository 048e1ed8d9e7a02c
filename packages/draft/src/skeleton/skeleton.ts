import { type Profile, placeholder } from '@fazhi/schema'
import { achievementsOutline } from './achievements-outline.ts'
import { comment } from './comment.ts'
import { fillPassage } from './fill-passage.ts'

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const ask = placeholder.of

/**
 * 新报告的框架 A Markdown draft with every mandated part, guidance in comments and 〔待填：…〕 wherever something must be written.
 * `year`: the year reported on. `fill` writes a sentence of the outline, by default with placeholders. It parses back with all parts recognised; `fazhi check` reports each 〔待填〕 until it is filled.
 */
export const skeleton = (profile: Profile, year: number, fill: (sentence: string) => string = fillPassage): string => {
  const joint = profile.id === 'department' ? '' : '；党委和政府联合报告的并列写'
  const name = profile.titleMustContain
    ? `${ask('机关名称')}${year}年${profile.titleMustContain.text}`
    : `${ask('机关名称')}关于${year}年度法治政府建设情况的报告`
  return [
    `---\n报告年度: ${year}\n---`,
    comment([
      `${profile.term}：${profile.description}`,
      `写好后运行 fazhi check 核验；标题里的机关名称写全称${joint}`,
      ...profile.copies.map(({ rule }) => `抄送：${rule}`),
    ]),
    `# ${name}`,
    comment(['主送机关：', ...profile.addressees.map(({ rule, basis }) => `${rule}（${basis.text}）`)]),
    `${ask('主送机关')}：`,
    `${year}年，${ask('机关简称')}坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻习近平法治思想，扎实推进法治政府建设，${ask('一句话概括成效')}。现将有关情况报告如下。`,
    ...achievements(profile.id, year, fill),
    ...shortcomings(year),
    ...leadership(profile.id, fill),
    ...plan(year),
    comment(['其他需要报告的情况：没有的，这一部分可以不写；有的，另起一个一级标题“五、其他需要报告的情况”']),
    '特此报告。',
    ask('机关全称'),
    `${year + 1}年${ask('月')}月${ask('日')}日`,
    '',
  ].join('\n\n')
}

const achievements = (profile: string, year: number, fill: (sentence: string) => string): readonly string[] => [
  '## 一、推进法治政府建设的主要举措和成效',
  ...(year > 2025 ? [comment(['下面的小标题依《法治政府建设实施纲要（2021—2025年）》；已有新纲要的，按新纲要改'])] : []),
  ...achievementsOutline
    .filter(({ notFor = [] }) => !notFor.includes(profile))
    .flatMap(({ title, guidance, sentences }, index) => [
      `### （${ordinals[index] ?? index + 1}）${title}`,
      comment(guidance),
      `${ask('主要举措')}。${sentences.map(fill).join('')}`,
    ]),
]

const shortcomings = (year: number): readonly string[] => [
  '## 二、推进法治政府建设存在的不足和原因',
  comment(['要写不足，也要写原因（只写问题不写原因是缺项）', '写具体：哪个领域、哪个环节、有什么数字；与下一年安排一一对应']),
  `${year}年，法治政府建设虽取得一定成效，但仍存在一些不足：一是${ask('不足之一')}；二是${ask('不足之二')}；三是${ask('不足之三')}。`,
  `产生上述问题的原因：一是${ask('原因之一')}；二是${ask('原因之二')}。`,
]

const leadership = (profile: string, fill: (sentence: string) => string): readonly string[] => [
  '## 三、党政主要负责人履行推进法治建设第一责任人职责情况',
  comment([
    '写主要负责人，不是写领导班子：亲自部署、亲自过问、亲自协调、亲自督办了什么',
    profile === 'department' ? '部门写党组（党委）书记、局长（主任）' : '党委和政府的主要负责人都要写；可以写职务，不写姓名',
  ]),
  fill(
    `${ask('主要负责人的职务')}认真履行推进法治建设第一责任人职责，主持研究法治议题{leadership.agendaItems}，${ask('亲自部署、过问、协调、督办的事项')}。组织述法{performanceReport.persons}，其中现场述法{performanceReport.onSite}。`,
  ),
]

const plan = (year: number): readonly string[] => [
  `## 四、${year + 1}年度推进法治政府建设的主要安排`,
  comment(['与上面的不足对应；写要做什么、谁做、做到什么程度；不要写成已经完成']),
  `${year + 1}年，将重点做好以下工作：一是${ask('安排之一')}；二是${ask('安排之二')}；三是${ask('安排之三')}。`,
]
