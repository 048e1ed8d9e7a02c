import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyReport } from '../support/report-arbitrary.ts'
import { unavailable } from '../support/unavailable.ts'
import { hostilePages } from './hostile.ts'
import { pageOf } from './page-of.ts'
import { pages } from './pages.ts'

const jar = String(createRequire(import.meta.url)('vnu-jar'))
const noJava = spawnSync('java', ['-version']).status !== 0

/** Pages of sixty reports such as nobody would write, always the same ones. */
const anyPages = fc
  .sample(anyReport, { numRuns: 60, seed: 20250401 })
  .map((report, index) => ({ name: `any-${index}`, content: pageOf(report) }))

interface Message {
  readonly type: string
  readonly subType?: string
  readonly url: string
  readonly message: string
}

// Hostile words are English; a page of Chinese words is none the less Chinese.
const language = /appears to be written in/

// The checker knows neither that a block of JSON-LD is never run nor the hashes of a policy; the browser's own word counts there.
const policy = /violates Content Security Policy/

describe.skipIf(unavailable(noJava, '没有 java，网页不经 Nu Html Checker 检查'))('the Nu Html Checker', () => {
  test('finds no error and nothing to warn of in any page', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fazhi-page-'))
    const all = [...pages(), ...hostilePages(), ...anyPages]
    for (const { name, content } of all) writeFileSync(join(folder, `${name}.html`), content)
    const { stderr } = spawnSync('java', ['-jar', jar, '--also-check-css', '--format', 'json', folder], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    rmSync(folder, { recursive: true })
    // The checker's own format, documented as JSON output.
    const { messages } = JSON.parse(stderr) as { readonly messages: readonly Message[] }
    const findings = messages
      .filter(({ type, subType, message }) => (type === 'error' || subType === 'warning') && !policy.test(message))
      .filter(({ url, message }) => !(/hostile|any/.test(url) && language.test(message)))
    expect(all.length).toBeGreaterThan(3)
    expect(findings.map(({ url, message }) => `${url.split('/').at(-1)}: ${message}`)).toEqual([])
  })
})
