import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const main = join(import.meta.dirname, '../../packages/cli/dist/main.js')

/** Runs the built command line as its user would. */
export function fazhi(args: readonly string[], options: { cwd?: string; env?: Record<string, string> } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(options.cwd ? { cwd: options.cwd } : {}),
    env: { ...process.env, NO_COLOR: '1', ...options.env },
  })
  return { code: status, stdout, stderr }
}

/** An empty folder of its own. */
export function folder(): string {
  return mkdtempSync(join(tmpdir(), 'fazhi-'))
}
