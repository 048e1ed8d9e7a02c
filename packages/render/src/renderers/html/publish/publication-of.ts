import type { Publication, Report } from '@fazhi/schema'

/**
 * 公开信息合在一起 What the report's own front matter says of it goes before what the site says; of the site itself and its column
 * the site knows best. Empty words are not said.
 */
export function publicationOf(report: Report, said: Publication = {}): Publication {
  const own = report.publication ?? {}
  const [site, column] = [both(said.site, own.site), both(said.column, own.column)]
  return { ...both(own, said), ...(site === undefined ? {} : { site }), ...(column === undefined ? {} : { column }) }
}

function both<Values extends object>(first: Values | undefined, second: Values | undefined): Values | undefined {
  const entries = [second, first].flatMap(values => Object.entries(values ?? {}).filter(([, value]) => isSaid(value)))
  // Every entry is one of Values.
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Values)
}

function isSaid(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined && !(Array.isArray(value) && value.length === 0)
}
