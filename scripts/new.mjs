// pnpm new rule consistency/rate-mismatch — writes the member's file and its line in the register.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './run.mjs'

const camel = name => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())
const families = {
  rule: {
    folder: 'packages/validate/src/rules',
    path: /^(structure|consistency|style|disclosure)\/[a-z]+(-[a-z]+)*$/,
    text: (id, name) => `import type { Rule } from '${'../'.repeat(id.split('/').length)}rule.ts'

/** TODO 一句话：这条规则查什么、为什么。 */
export const ${name}: Rule = {
  id: '${id}',
  severity: 'warning',
  summary: '',
  why: '',
  examples: { bad: [''], good: [''] },
  *check(subject) {},
}
`,
  },
  profile: {
    folder: 'packages/schema/src/profiles',
    path: /^[a-z]+(-[a-z]+)*$/,
    text: (id, name) => `import type { Profile } from './profile.ts'

/** TODO 报告主体 */
export const ${name}: Profile = {
  id: '${id}',
  term: '',
  description: '',
  issuers: null,
  parts: [],
  deadlines: { submit: null, publish: null },
  addressees: [],
  copies: [],
}
`,
  },
  family: {
    folder: 'packages/schema/src/indicators',
    path: /^[a-z]+(-[a-z]+)*$/,
    text: (_id, name) => `import { declareFamily } from './declare-family.ts'

/** TODO 指标族 */
export const ${name} = declareFamily({
  id: '${name}',
  term: '',
  english: '',
  topics: [],
  units: ['件'],
  counts: {},
  rates: {},
})
`,
  },
}

const [family, id] = process.argv.slice(2)
const entry = families[family]
if (!entry?.path.test(id ?? '')) {
  console.error(`usage: pnpm new ${Object.keys(families).join('|')} name   (pnpm new rule consistency/rate-mismatch)`)
  process.exit(2)
}
const file = join(root, entry.folder, `${id}.ts`)
if (existsSync(file)) {
  console.error(`${file} is there already`)
  process.exit(2)
}
const name = camel(id.split('/').at(-1))
const register = join(root, entry.folder, 'index.ts')
const lines = readFileSync(register, 'utf8').trimEnd().split('\n')
const line = `export { ${name} } from './${id}.ts'`
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, entry.text(id, name))
writeFileSync(register, `${[...lines, line].sort((a, b) => (a.split("'")[1] < b.split("'")[1] ? -1 : 1)).join('\n')}\n`)
console.log(`${file}\n${register}: ${line}`)
