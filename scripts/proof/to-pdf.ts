import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from './run-tool.ts'

/** Has LibreOffice lay out Word files, all in one run and with a profile of its own; gives the paths of the PDFs by name. */
export function toPdf(files: ReadonlyMap<string, Uint8Array>, folder: string): ReadonlyMap<string, string> {
  const profile = mkdtempSync(join(tmpdir(), 'fazhi-soffice-'))
  mkdirSync(folder, { recursive: true })
  try {
    const paths = [...files].map(([name, bytes]) => {
      const path = join(folder, `${name}.docx`)
      writeFileSync(path, bytes)
      return path
    })
    runTool('soffice', [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--norestore',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...paths,
    ])
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
  return new Map([...files.keys()].map(name => [name, join(folder, `${name}.pdf`)]))
}
