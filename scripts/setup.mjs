// Installs the workspace once: a second run, or a run without a network, finds the stamp and does nothing.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'node_modules', '.fazhi-setup')
const manifests = [
  'package.json',
  'pnpm-workspace.yaml',
  'pnpm-lock.yaml',
  ...readdirSync(join(root, 'packages')).map(name => `packages/${name}/package.json`),
]
const hash = createHash('sha256')
for (const name of manifests) hash.update(readFileSync(join(root, name)))
const wanted = hash.digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  // The lock file is what was tested; an install that would change it is a mistake to be seen, not mended on the way.
  const install = spawnSync('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (install.status !== 0) {
    console.error('安装依赖没有成功：请检查网络或 npm 镜像设置后再试。')
    process.exit(install.status ?? 1)
  }
  writeFileSync(stamp, wanted)
}
