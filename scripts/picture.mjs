// Makes the README's picture: what `fazhi check` prints in a terminal, set in HTML and photographed by Chromium.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AnsiUp } from 'ansi_up'
import { root, run } from './run.mjs'

const command = 'check examples/quick-start/report.md'
const { stdout } = spawnSync(process.execPath, [join(root, 'packages/cli/dist/main.js'), ...command.split(' ')], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '' },
})
// The first findings and the summary: a picture is to be taken in at a glance.
const blocks = stdout.trimEnd().split('\n\n')
const shown = [...blocks.slice(0, 6), '  …', ...blocks.slice(-1)].join('\n\n')
const lines = shown.split('\n').length
const page = `<!doctype html><meta charset="utf-8"><style>
body{margin:0;padding:20px 24px;background:#1d1f21;color:#d8d8d8;font:15px/22px "Noto Sans Mono CJK SC",monospace;white-space:pre}
</style>$ fazhi ${command}\n\n${new AnsiUp().ansi_to_html(shown)}`
const folder = mkdtempSync(join(tmpdir(), 'fazhi-picture-'))
writeFileSync(join(folder, 'page.html'), page)
mkdirSync(join(root, 'docs/images'), { recursive: true })
run('chromium', [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--hide-scrollbars',
  `--user-data-dir=${join(folder, 'profile')}`,
  `--window-size=1180,${lines * 22 + 90}`,
  '--force-device-scale-factor=1.5',
  `--screenshot=${join(root, 'docs/images/check.png')}`,
  `file://${join(folder, 'page.html')}`,
])
