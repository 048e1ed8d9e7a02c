import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

process.env.RECHECK_BACKEND = 'pure'
const { checkSync } = await import('recheck')

const root = join(import.meta.dirname, '.')
const literal = /(?<=[=(,:?&|!\s[])\/(?![/* ])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)(?=[.,;)\s])/g

interface Found {
  readonly place: string
  readonly source: string
  readonly flags: string
}

/** Every regular expression written in the sources, comments left out. */
function regexes(): Found[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    file => file.endsWith('.ts') && !/\.(?:test|bench)\.ts$/.test(file),
  )
  return files.flatMap(file => {
    const code = readFileSync(join(root, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/^\s*\/\/.*$/gm, '')
    return [...code.matchAll(literal)].map(([, source = '', flags = '']) => ({ place: file, source, flags }))
  })
}

describe('no regular expression can be made to run away', () => {
  const all = regexes()
  it('finds them', () => expect(all.length).toBeGreaterThan(60))
  it.each(all.map(({ place, source, flags }) => [`${place} /${source}/${flags}`, source, flags]))('%s', (_, source, flags) => {
    expect(checkSync(source as string, flags as string, { timeout: 30_000 }).status).toBe('safe')
  })
})
