import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Runs a tool of the workspace (`tsc`, `vite`, `biome` …) or of this machine, and stops the script where it fails. */
export function run(command, args, options = {}) {
  const bin = join(root, 'node_modules', '.bin')
  const windows = process.platform === 'win32'
  const path = `${bin}${windows ? ';' : ':'}${process.env.PATH}`
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    ...options,
    env: { ...process.env, PATH: path, ...options.env },
  })
  if (result.error) throw result.error
  if (result.status !== 0 && !options.mayFail) process.exit(result.status ?? 1)
  return result
}
