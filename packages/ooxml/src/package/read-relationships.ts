import type { DocxPackage } from './docx-package.ts'

export interface Relationship {
  readonly id: string
  /** The last segment of its type, which transitional and strict files share: `styles`, `footnotes`, `header`. */
  readonly type: string
  /** The part's name in the package, or the address when `external`. */
  readonly target: string
  readonly external: boolean
}

/** The relationships of a part (`''` for the package itself), with targets resolved to part names. */
export function readRelationships(docx: DocxPackage, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const parsed = docx.xml(`${folder}_rels/${part.slice(slash)}.rels`)
  const relationships: Relationship[] = []
  for (const { attributes } of parsed?.root?.children ?? []) {
    const { Id: id, Type: type, Target: target } = attributes
    if (id === undefined || type === undefined || target === undefined) continue
    const external = attributes.TargetMode === 'External'
    relationships.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: external ? target : resolve(folder, target), external })
  }
  return relationships
}

function resolve(folder: string, target: string): string {
  const segments = target.startsWith('/') ? [] : folder.split('/').filter(segment => segment !== '')
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}
