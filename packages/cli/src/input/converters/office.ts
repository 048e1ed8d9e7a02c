import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Converter } from './converter.ts'

/** A document that takes longer than this is not going to be converted. */
const patience = 120_000

/** 办公文档 .doc, .wps, .rtf and .odt through LibreOffice, where `soffice` is on the PATH; in a temporary folder, with a profile of its own. */
export const office: Converter = {
  rules: ['file/old-office', 'file/open-document', 'file/rtf'],
  note: '由 LibreOffice 转换为 .docx 后读取，自动编号和表格可能与原文件略有出入',
  async convert(name, bytes) {
    const folder = await mkdtemp(join(tmpdir(), 'fazhi-office-'))
    try {
      const input = join(folder, `input${extname(name).toLowerCase()}`)
      await writeFile(input, bytes)
      // Apart from the input, which may bear the name .docx although it is something else.
      const output = join(folder, 'output')
      const profile = pathToFileURL(join(folder, 'profile')).href
      const converted = await run('soffice', [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        'docx',
        '--outdir',
        output,
        input,
      ])
      if (!converted) return null
      return { name, bytes: await readFile(join(output, 'input.docx')) }
    } catch (error) {
      // LibreOffice ends with 0 and no file when it cannot read the document.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
      throw error
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

/** Whether the program is there and ended well. */
function run(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise(resolve => {
    const child = spawn(command, args, { stdio: 'ignore', signal: AbortSignal.timeout(patience) })
    child.on('error', () => resolve(false))
    child.on('exit', code => resolve(code === 0))
  })
}
