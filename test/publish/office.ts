import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fazhi, folder } from '../support/fazhi.ts'

/** A folder with reports in 报告/, and `fazhi publish` run in it. */
export const office = {
  with: (files: Readonly<Record<string, string | Uint8Array>>): string => {
    const cwd = folder()
    for (const [name, content] of Object.entries(files)) {
      const path = join(cwd, '报告', name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
    }
    return cwd
  },
  publish: (cwd: string, ...options: string[]) => fazhi(['publish', '报告', '--out', '专栏', ...options], { cwd }),
}
