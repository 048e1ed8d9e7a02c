import type { Diagnostic } from '@fazhi/schema'
import { decodeAs } from './decode-as.ts'
import { familiarity } from './familiarity.ts'

/** 解码 Bytes → text. UTF-8, then GB18030 (which contains GBK and GB2312), UTF-16 by its mark or its zero bytes. */
export function decode(bytes: Uint8Array): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  const sixteen = utf16(bytes)
  if (sixteen !== null) return { text: decodeAs(sixteen, bytes, false) ?? '', diagnostics: [] }
  const utf8 = decodeAs('utf-8', bytes, true)
  if (utf8 !== null) return { text: utf8, diagnostics: [] }
  const gb18030 = decodeAs('gb18030', bytes, true)
  const repaired = decodeAs('utf-8', bytes, false) ?? ''
  if (gb18030 !== null && familiarity(gb18030) >= familiarity(repaired)) return { text: gb18030, diagnostics: [] }
  const loose = decodeAs('gb18030', bytes, false) ?? ''
  const text = familiarity(loose) > familiarity(repaired) ? loose : repaired
  return { text, diagnostics: [broken(text)] }
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function broken(text: string): Diagnostic {
  const count = text.split('\ufffd').length - 1
  const first = Math.max(0, text.indexOf('\ufffd'))
  return {
    rule: 'file/encoding',
    severity: 'warning',
    span: { start: first, end: Math.min(text.length, first + 1) },
    message: `文件中有${count}处字节无法辨认（既不是 UTF-8，也不是 GB18030），已用“\ufffd”代替；请用原来的软件打开，另存为 UTF-8 编码后重试`,
  }
}
