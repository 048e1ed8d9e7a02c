import { readdirSync, readFileSync } from 'node:fs'
import { parse } from '../../packages/parse/src/index.ts'
import type { Report } from '../../packages/schema/src/index.ts'

const folder = new URL('../../packages/parse/src/fixtures/', import.meta.url)

/** The invented reports on which the outline is tested, one for each habit of real writers. */
export const fixtureReports: readonly { readonly name: string; readonly report: Report }[] = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .map(name => {
    const [text = ''] = readFileSync(new URL(name, folder), 'utf8').split('\n====\n')
    return { name, report: parse({ name, bytes: new TextEncoder().encode(text) }).report }
  })
