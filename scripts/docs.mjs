// Writes the pages that come out of the code: one per rule, the glossary, the report's JSON Schema. With --check, only says whether they are current.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './run.mjs'

const load = name => import(new URL(`../packages/${name}/dist/index.js`, import.meta.url).href)
const { ruleDocument, rules } = await load('validate')
const { glossary, reportJsonSchema } = await load('schema')
const { draftingGuide } = await load('draft')

const severities = { error: '错误', warning: '警告', info: '提示' }
const cell = text => text.replaceAll('|', '\\|')
const pages = new Map(rules.map(rule => [`docs/rules/${rule.id}.md`, ruleDocument(rule)]))
pages.set(
  'docs/rules/README.md',
  [
    '# 规则',
    '',
    '由规则自身生成（`pnpm docs`）。',
    '',
    '| 规则 | 程度 | 查什么 |',
    '| --- | --- | --- |',
    ...rules.map(rule => `| [${rule.id}](${rule.id}.md) | ${severities[rule.severity]} | ${cell(rule.summary)} |`),
    '',
  ].join('\n'),
)
pages.set(
  'docs/glossary.md',
  [
    '# 术语表',
    '',
    '由指标定义生成（`pnpm docs`）：一个中文术语对一个英文名。',
    '',
    '| 术语 | 英文 | 标识符 | 单位 | 定义 | 又作 |',
    '| --- | --- | --- | --- | --- | --- |',
    ...glossary().map(
      row => `| ${[row.term, row.english, `\`${row.id}\``, row.unit, row.definition, row.aliases.join('、')].map(cell).join(' | ')} |`,
    ),
    '',
  ].join('\n'),
)
pages.set('docs/drafting.md', draftingGuide())
pages.set('packages/schema/report.schema.json', `${JSON.stringify(reportJsonSchema(), null, 2)}\n`)

const listed = folder =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
const orphans = listed(join(root, 'docs/rules')).filter(path => !pages.has(path.slice(root.length + 1).replaceAll('\\', '/')))
const stale = [...pages]
  .filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text)
  .map(([path]) => path)

if (process.argv.includes('--check')) {
  for (const path of [...stale, ...orphans]) console.error(`not current: ${path} (run pnpm docs)`)
  process.exit(stale.length + orphans.length > 0 ? 1 : 0)
}
for (const path of orphans) rmSync(path)
for (const path of stale) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), pages.get(path))
}
console.log(`docs: ${stale.length} written, ${orphans.length} removed, ${pages.size} in all`)
