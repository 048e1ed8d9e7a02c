import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What the proof needs besides Node: LibreOffice and poppler. */
export const TOOLS = ['soffice', 'pdftotext', 'pdftoppm', 'pdfinfo'] as const

/** Those of them that are not on this machine. */
export function missingTools(): readonly string[] {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return TOOLS.filter(tool => !folders.some(folder => existsSync(join(folder, tool))))
}

/** The standard output of a tool. */
export function runTool(tool: (typeof TOOLS)[number], args: readonly string[]): Buffer {
  return execFileSync(tool, [...args], { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] })
}
