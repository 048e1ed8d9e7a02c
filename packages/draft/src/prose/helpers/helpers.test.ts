import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { sampleFigures, sampleTroubles } from '../../testing/sample-figures.ts'
import { compose } from '../compose.ts'
import { helpers } from '../helpers.ts'
import * as register from './index.ts'

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const files = readdirSync(fileURLToPath(new URL('.', import.meta.url))).filter(
  name => name.endsWith('.ts') && !name.endsWith('.test.ts') && !['index.ts', 'arguments.ts', 'labelled.ts', 'scale.ts'].includes(name),
)

it('the sample figures agree with each other', () => {
  expect(sampleTroubles).toEqual([])
})

it.each(files)('%s is registered in index.ts under its own name', file => {
  expect(Object.keys(register)).toContain(camel(file.replace('.ts', '')))
})

it('no two helpers share a name', () => {
  expect(new Set(helpers.map(({ name }) => name)).size).toBe(helpers.length)
})

it.each(helpers.flatMap(({ name, examples }) => examples.map(([template, output]) => ({ name, template, output }))))(
  '$name: $template writes $output',
  ({ template, output }) => {
    const { markdown, diagnostics } = compose(template, sampleFigures)
    expect(diagnostics).toEqual([])
    expect(markdown).toBe(output)
  },
)

it.each(helpers)('$name says how it is written when it is given nothing', ({ name, usage }) => {
  const [finding] = compose(`{{${name}}}`, sampleFigures).diagnostics
  expect(finding?.message).toContain(usage)
})
