import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const packages = join(import.meta.dirname, '../packages')

/** docs/architecture.md 的依赖表 Who may import whom, and which outside libraries each package may use. */
const walls: Record<string, { inside: string[]; outside: string[] }> = {
  schema: { inside: [], outside: ['zod'] },
  claims: { inside: ['schema'], outside: [] },
  ooxml: { inside: [], outside: ['fflate', 'saxes'] },
  parse: { inside: ['schema', 'ooxml'], outside: ['markdown-it', 'parse5'] },
  validate: { inside: ['schema', 'claims'], outside: [] },
  draft: { inside: ['schema', 'claims'], outside: ['handlebars', 'yaml'] },
  render: { inside: ['schema'], outside: ['@noble/hashes', 'docx', 'fflate'] },
  review: { inside: ['schema', 'render'], outside: [] },
  publish: { inside: ['schema', 'render'], outside: [] },
  cli: {
    inside: ['schema', 'claims', 'ooxml', 'parse', 'validate', 'draft', 'render', 'review', 'publish'],
    outside: ['commander', 'pdfjs-dist', 'picomatch', 'read-excel-file', 'string-width', 'write-excel-file', 'yaml', 'zod'],
  },
}

const sources = (name: string): string[] =>
  readdirSync(join(packages, name, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts') && !/\.(test|bench)\.ts$|(^|[/\\])(testing|fixtures)[/\\]/.test(path))
    .map(path => readFileSync(join(packages, name, 'src', path), 'utf8'))

/** Every package that a source text imports: `@fazhi/x` and `x/sub` by their package, relative files left out. */
function imported(text: string): string[] {
  const specifiers = [...text.matchAll(/^(?:import|export)\s+(?:[\w*{},\s]+\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    match => match[1] ?? match[2] ?? '',
  )
  return specifiers
    .filter(name => !name.startsWith('.'))
    .map(name =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
}

const allowed = (name: string): Set<string> => {
  const wall = walls[name]
  return new Set([...(wall?.inside ?? []).map(other => `@fazhi/${other}`), ...(wall?.outside ?? [])])
}

/** What a package imports and may not. */
function trespasses(name: string, texts: readonly string[]): string[] {
  const node = (specifier: string) => name === 'cli' && specifier.startsWith('node:')
  return [...new Set(texts.flatMap(imported))].filter(specifier => !allowed(name).has(specifier) && !node(specifier))
}

test('every package has its walls drawn', () => {
  expect(readdirSync(packages).sort()).toEqual(Object.keys(walls).sort())
})

test.each(Object.keys(walls))('%s imports only what it may', name => {
  expect(trespasses(name, sources(name))).toEqual([])
})

test.each(Object.keys(walls))('%s declares only what it may, and nothing it does not use', name => {
  const manifest: { dependencies?: Record<string, string> } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'))
  const declared = Object.keys(manifest.dependencies ?? {})
  expect(declared.filter(dependency => !allowed(name).has(dependency))).toEqual([])
  const used = new Set(sources(name).flatMap(imported))
  expect(declared.filter(dependency => !used.has(dependency))).toEqual([])
})

test('a planted import is found', () => {
  expect(trespasses('claims', ["import { parse } from '@fazhi/parse'", "import { readFileSync } from 'node:fs'"])).toEqual([
    '@fazhi/parse',
    'node:fs',
  ])
})
