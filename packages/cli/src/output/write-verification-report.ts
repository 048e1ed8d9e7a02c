import { extname } from 'node:path'
import { parse } from '@fazhi/parse'
import { type Reviewed, verificationReport } from '@fazhi/review'
import { OperatorError } from '../operator-error.ts'
import { writeFile } from './write-file.ts'

/** 核验报告 in the format its name asks for; Word and HTML are set from the Markdown like any other document. */
export async function writeVerificationReport(reviewed: Reviewed, place: string): Promise<void> {
  const markdown = verificationReport(reviewed)
  const setting = async () => parse({ name: '核验报告.md', bytes: new TextEncoder().encode(markdown) }).report
  switch (extname(place).toLowerCase()) {
    case '.md':
      return writeFile(place, markdown)
    case '.html': {
      const { html } = await import('@fazhi/render/html')
      return writeFile(place, (await html.render(await setting())).bytes)
    }
    case '.docx': {
      const { docx } = await import('@fazhi/render/docx')
      return writeFile(place, (await docx.render(await setting())).bytes)
    }
    default:
      throw new OperatorError(`${place}：核验报告只能是 .html、.md 或 .docx`)
  }
}
