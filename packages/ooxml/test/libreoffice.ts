import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const SOFFICE = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'].find(path => existsSync(path))

/** What LibreOffice makes of each file, in another format. */
export function convertAll(files: ReadonlyMap<string, Uint8Array>, format: string, extension: string): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'ooxml-'))
  try {
    const paths = [...files].map(([name, bytes]) => {
      const path = join(folder, `${name}.docx`)
      writeFileSync(path, bytes)
      return path
    })
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const out = join(folder, 'out')
    execFileSync(SOFFICE ?? 'soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, ...paths], { stdio: 'ignore' })
    return new Map([...files.keys()].map(name => [name, new Uint8Array(readFileSync(join(out, `${name}.${extension}`)))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
