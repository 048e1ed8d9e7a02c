// pnpm proof [NAME…]: the examples and some odd reports as Word files, laid out by LibreOffice and measured clause by clause.
import { join } from 'node:path'
import { runnerImport } from 'vite'

const root = join(import.meta.dirname, '..')
const { module } = await runnerImport(join(import.meta.dirname, 'proof', 'proof.ts'), {
  root,
  resolve: { conditions: ['fazhi-source'] },
  ssr: { resolve: { conditions: ['fazhi-source'] } },
})
process.exitCode = await module.proof(root, process.argv.slice(2))
