import { stableName } from './stable-name.ts'

/**
 * 网址里的名字 From the file's path below the folder that is published, so that the address stays when the report is corrected, and
 * two files never share one: `2024-linjiang-3k2j…` for 2024-linjiang.docx, `2024-3k2j…` where the name is Chinese.
 */
export function slugOf(path: string, year: number | null): string {
  const stem = /([^/\\]*?)(?:\.[^./\\]*)?$/.exec(path)?.[1]?.toLowerCase() ?? ''
  const name = /^[a-z0-9][a-z0-9_-]{0,59}$/.test(stem) ? stem : String(year ?? 'undated')
  return `${name}-${stableName(path.replaceAll('\\', '/'))}`
}
