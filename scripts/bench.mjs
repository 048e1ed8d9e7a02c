// Runs every *.bench.ts of the packages through vite's module runner, one after another: each prints its own ratio beside a peer.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './run.mjs'

const wanted = process.argv[2] ?? ''
const benches = readdirSync(join(root, 'packages'), { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.bench.ts') && !entry.parentPath.includes('node_modules'))
  .map(entry => join(entry.parentPath, entry.name))
  .filter(path => path.slice(root.length).includes(wanted))
  .sort()
for (const path of benches) {
  console.log(`\n── ${path.slice(root.length + 1)}`)
  await runnerImport(path, {
    root,
    environments: { inline: { resolve: { conditions: ['fazhi-source'], noExternal: [/^@fazhi\//] } } },
    logLevel: 'warn',
  })
}
if (benches.length === 0) throw new Error(`no benchmark matches “${wanted}”`)
