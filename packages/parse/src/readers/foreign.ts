import { emptyReading } from '../reading/empty-reading.ts'
import { isBinary } from './foreign/is-binary.ts'
import { recognise } from './foreign/recognise.ts'
import type { Reader } from './reader.ts'

/** 读不了的文件 Nothing, old Office, PDF, pictures, rubbish: an empty report, and one sentence on what it is and what to do. */
export const foreignReader: Reader = {
  id: 'foreign',
  claim: 9,
  accepts: file => file.bytes.length === 0 || recognise(file.bytes) !== null || isBinary(file.bytes),
  read: file => {
    if (file.bytes.length === 0)
      return emptyReading('file/empty', `“${file.name}”是空文件（0 字节），可能没有保存或没有传完；请重新保存或重新下载`)
    const format = recognise(file.bytes)
    if (format !== null) return emptyReading(`file/${format.rule}`, `“${file.name}”${format.message}`)
    return emptyReading(
      'file/binary',
      `“${file.name}”不是文字，也不是 .docx，可能已经损坏；请用原来的软件打开，另存为 .docx 或 UTF-8 编码的 .txt`,
    )
  },
}
