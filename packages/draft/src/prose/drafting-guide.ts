import { conditions } from './conditions.ts'
import { helpers } from './helpers.ts'

const code = (text: string): string => `\`${text.replaceAll('\n', ' ')}\``

/** 行文函数说明 The whole language of drafts in Markdown, from the register: what docs/drafting.md is made of. */
export const draftingGuide = (): string =>
  [
    '# 草稿里怎么写数',
    '',
    '草稿是 Markdown，数字写成 `{{…}}`，由数据（figures.yaml 或者文前信息里的“数据”）填入。写错的名称、算不出的率都会报出行、列和最相近的名称，不会留空。网页标签和信息公开栏要的索引号、主题分类等，写在文前信息的“公开信息”里（[写法](publish.md#公开信息)）。',
    '',
    '## 数据',
    '',
    '- `{{行政复议.审结}}`：只写数；`{{件 行政复议.审结}}`：带单位，单位要是这项数据可用的；`{{亿元 行政执法.罚没金额 2}}`：换算，保留两位小数。',
    '- `{{行政复议.纠错率}}`：已登记的率由分子、分母算出，一位小数；恰好整数时不写小数，不是正好100%时不会写成100%。',
    '- 名称可以用中文，也可以用标识符（`reconsideration.concluded`）。还没有填数的写成 `〔待填：…〕`，`fazhi check` 会一直提醒。',
    '',
    '## 成稿以后',
    '',
    '`fazhi build` 生成的 Word 文件记得每个数出自哪里：数在内容控件里（光标放上去能看到指标名称），印出来和普通文字一样。在 Word 里怎么改文字都可以；数被手改了，`fazhi check` 会报“行政复议.审结在数据里是102件，文中改成了112件”，`--fix --unsafe` 以修订的方式改回。数据确有变化的，改 figures.yaml 重新生成，率、同比和表才会一起变。定稿交出去、不想留出处的，`fazhi render 定稿.docx --to docx --out 交出 --no-bind`（或者成稿时就加 `--no-bind`）。',
    '',
    '## 函数',
    '',
    ...helpers.flatMap(({ name, summary, usage, examples }) => [
      `### ${name}`,
      '',
      `${summary}。`,
      '',
      `写法：${usage.includes('{{') ? usage.replace(/\{\{.*?\}\}/g, code) : usage}`,
      '',
      '| 草稿 | 写出来 |',
      '| --- | --- |',
      ...examples.map(
        ([template, output]) => `| ${code(template).replaceAll('|', '\\|')} | ${output.split('\n').length > 1 ? '（一张表）' : output} |`,
      ),
      '',
    ]),
    '## 条件',
    '',
    '包住的文字在条件成立时才写；可以带 `{{else}}`。',
    '',
    '| 写法 | 什么时候写 |',
    '| --- | --- |',
    ...Object.entries(conditions).map(([word, { summary }]) => `| ${code(`{{#${word} 行政复议.收到}}…{{/${word}}}`)} | ${summary} |`),
    '',
    '草稿碰不到数据以外的东西：不执行代码，不读文件，没有循环。',
    '',
  ].join('\n')
