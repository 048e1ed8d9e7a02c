import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

process.env.RECHECK_BACKEND = 'pure'
const { checkSync } = await import('recheck')

const literal = /(?<=[=(,:?&|!\s[])\/(?![/* ])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)(?=[.,;)\s])/g

interface Found {
  readonly place: string
  readonly source: string
  readonly flags: string
}

/** Every regular expression written in the sources below a folder, comments left out. */
function regexes(root: string): Found[] {
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

/** Holds that no regular expression below `root` can be made to run away; there are more than `least` of them. */
export function noRunawayRegexes(root: string, least: number): void {
  describe('no regular expression can be made to run away', () => {
    const all = regexes(root)
    it('finds them', () => expect(all.length).toBeGreaterThan(least))
    it.each(all.map(({ place, source, flags }) => [`${place} /${source}/${flags}`, source, flags] as const))('%s', (_, source, flags) => {
      expect(checkSync(source, flags, { timeout: 30_000 }).status).toBe('safe')
    })
  })
}
