import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { unavailable } from '../support/unavailable.ts'
import { hostileEntries } from './hostile-entries.ts'
import { columnPages, inventedColumn, textOf } from './invented-column.ts'

const jar = String(createRequire(import.meta.url)('vnu-jar'))
const noJava = spawnSync('java', ['-version']).status !== 0

// The checker does not know the hashes of a policy; the browser's own word counts there. Hostile words are English.
const unimportant = /violates Content Security Policy|appears to be written in/

interface Message {
  readonly type: string
  readonly subType?: string
  readonly url: string
  readonly message: string
}

describe.skipIf(unavailable(noJava, '没有 java，专栏不经 Nu Html Checker 检查'))('the Nu Html Checker', () => {
  test('finds no error and nothing to warn of in any page of a column', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fazhi-column-'))
    const { files } = await inventedColumn(2, 2)
    const pages = [...files, ...columnPages(hostileEntries).map(file => ({ ...file, path: `hostile/${file.path}` }))].filter(({ path }) =>
      path.endsWith('.html'),
    )
    for (const file of pages) writeFileSync(join(folder, file.path.replaceAll('/', '-')), textOf(file))
    const { stderr } = spawnSync('java', ['-jar', jar, '--also-check-css', '--format', 'json', folder], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    rmSync(folder, { recursive: true })
    // The checker's own format, documented as JSON output.
    const { messages } = JSON.parse(stderr) as { readonly messages: readonly Message[] }
    const faults = messages.filter(
      ({ type, subType, message }) => (type === 'error' || subType === 'warning') && !unimportant.test(message),
    )
    expect(pages.length).toBeGreaterThan(20)
    expect(faults.map(({ url, message }) => `${url.split('/').at(-1)}: ${message}`)).toEqual([])
  })
})
