import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The nearest file of that name in the folder or above it. */
export function findUp(name: string, folder: string): string | null {
  const here = join(resolve(folder), name)
  if (existsSync(here)) return here
  const above = dirname(resolve(folder))
  return above === resolve(folder) ? null : findUp(name, above)
}
