import { expect, it } from 'vitest'
import { draftingGuide } from './drafting-guide.ts'
import { helpers } from './helpers.ts'

it('the guide explains every helper and every condition', () => {
  const guide = draftingGuide()
  for (const { name, summary } of helpers) expect(guide).toContain(`### ${name}\n\n${summary}`)
  expect(guide).toContain('{{#有 行政复议.收到}}')
})
