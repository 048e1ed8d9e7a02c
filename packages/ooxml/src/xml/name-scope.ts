import { NAMESPACES } from './namespaces.ts'

const OURS = new Set(NAMESPACES.values())

/** The prefixes in force at some place of a part, and what they stand for. */
export interface NameScope {
  /** True when every prefix that matters is the one this package uses, so that names need no translation. */
  readonly plain: boolean
  readonly element: (name: string) => string
  readonly attributes: (raw: Readonly<Record<string, string>>) => Readonly<Record<string, string>>
  readonly within: (raw: Readonly<Record<string, string>>) => NameScope
}

/** The same name as the engine keeps it for property names and literals: equal names are then one string in memory. */
function interned(name: string): string {
  return Object.keys({ [name]: true })[0] ?? name
}

/**
 * The scope outside the root element. A part has few different names: each is translated once and then the same string, which
 * makes every later comparison a comparison of pointers.
 */
export function nameScope(bindings: ReadonlyMap<string, string> = new Map()): NameScope {
  const prefixes = new Map<string, string>()
  for (const [prefix, uri] of bindings) {
    const known = NAMESPACES.get(uri)
    if (known !== undefined && known !== prefix) prefixes.set(prefix, known)
    else if (known === undefined && OURS.has(prefix)) prefixes.set(prefix, `foreign-${prefix}`)
  }
  const cache = new Map<string, string>()
  const translate = (name: string, isElement: boolean): string => {
    const colon = name.indexOf(':')
    if (colon < 0 && !isElement) return name
    const prefix = prefixes.get(colon < 0 ? '' : name.slice(0, colon))
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`
  }
  const element = (name: string): string => {
    const known = cache.get(name)
    if (known !== undefined) return known
    const named = interned(translate(name, true))
    cache.set(name, named)
    return named
  }
  const plain = prefixes.size === 0
  return {
    plain,
    element,
    attributes: plain ? raw => raw : raw => Object.fromEntries(Object.entries(raw).map(([name, value]) => [translate(name, false), value])),
    within(raw) {
      let inner: Map<string, string> | null = null
      for (const name in raw) {
        if (!name.startsWith('xmlns')) continue
        inner ??= new Map(bindings)
        inner.set(name === 'xmlns' ? '' : name.slice(6), raw[name] ?? '')
      }
      return inner === null ? this : nameScope(inner)
    },
  }
}
