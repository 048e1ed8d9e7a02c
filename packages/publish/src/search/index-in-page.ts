import { decodeIndex } from './decode-index.ts'
import type { SearchIndex } from './search-index.ts'

/** 从检索页读回索引 The index of a search page that was published before; `null` for anything else. */
export function indexInPage(html: string): SearchIndex | null {
  const opening = '<script type="application/json" id="index">'
  const start = html.indexOf(opening)
  const end = html.indexOf('</script>', start)
  if (start < 0 || end < 0) return null
  const data = parsed(html.slice(start + opening.length, end))
  if (!isData(data)) return null
  const slugs = data.reports.map(report => (Array.isArray(report) && typeof report[0] === 'string' ? report[0] : ''))
  return decodeIndex({ slugs, grams: data.grams, lists: data.lists })
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Not ours, or cut off: there is nothing to read back.
    return null
  }
}

function isData(data: unknown): data is { readonly reports: readonly unknown[]; readonly grams: string; readonly lists: string } {
  if (typeof data !== 'object' || data === null) return false
  if (!('version' in data && 'reports' in data && 'grams' in data && 'lists' in data)) return false
  return data.version === 1 && Array.isArray(data.reports) && typeof data.grams === 'string' && typeof data.lists === 'string'
}
