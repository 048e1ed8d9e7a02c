import type { Basis, Diagnostic, Severity } from '@fazhi/schema'
import type { Example, Rule } from './rule.ts'

const severities: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' }

const confidences: Readonly<Record<Basis['confidence'], string>> = {
  A: '读到原文',
  B: '由原文推出或见于转述',
  C: '通行做法，未核对原文',
}

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text)

const profileOf = (example: Example): string =>
  typeof example === 'string' || example.profile === undefined ? '' : `（按报告主体 \`${example.profile}\` 核验）\n\n`

/** What the file knows beside the words. */
const boundOf = (example: Example): string => {
  const bound = typeof example === 'string' ? [] : (example.bound ?? [])
  const known = bound.map(
    ({ text, built, expression }) => `${text === null ? '已不在原处的' : `“${text}”`}由 \`{{${expression}}}\` 写出，生成时是“${built}”`,
  )
  return known.length === 0 ? '' : `\n\n（Word 文件里记着：${known.join('；')}）`
}

/** A fence longer than any in the text. */
const block = (example: Example): string => `${profileOf(example)}\`\`\`\`text\n${textOf(example).trim()}\n\`\`\`\`${boundOf(example)}`

/** What the rule says to an example, if somebody runs it. */
type Judge = (example: Example) => readonly Diagnostic[]

const said = (found: readonly Diagnostic[]): string =>
  found
    .map(({ severity, message, because }) => `\n\n> ${severities[severity]}：${message}${because === undefined ? '' : `\n>\n> ${because}`}`)
    .join('')

const listing = (heading: string, examples: readonly Example[], judge: Judge): string =>
  `## ${heading}\n\n${examples.map(example => block(example) + said(judge(example))).join('\n\n')}\n`

/**
 * 规则说明页 The page of documentation a rule makes of itself, in Markdown. `judge` runs an example (marks and all), and the page
 * then shows what the writer is told.
 */
export const ruleDocument = (rule: Rule, judge: Judge = () => []): string =>
  [
    `# ${rule.id}\n`,
    `${rule.summary}。\n`,
    `- 严重程度：${severities[rule.severity]}（\`${rule.severity}\`）`,
    rule.basis === undefined ? '- 依据：无明文规定，属行文常理' : `- 依据：${rule.basis.text}（${confidences[rule.basis.confidence]}）`,
    rule.fix === undefined ? '- 自动修改：无\n' : `- 自动修改：${rule.fix}\n`,
    `## 为什么\n\n${rule.why}。\n`,
    listing('会发现', rule.examples.bad, judge),
    listing('不会误报', rule.examples.good, () => []),
    `例文中的 ‹ › 标出发现所在之处，不是正文的一部分。\n`,
    `## 不想检查\n\n在 \`fazhi.config.yaml\` 中写：\n\n\`\`\`yaml\nrules:\n  ${rule.id}: off\n\`\`\`\n`,
  ]
    .filter(part => part !== '')
    .join('\n')
