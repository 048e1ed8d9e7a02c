import { sha256 } from '@noble/hashes/sha2.js'
import { utf8Bytes } from '../utf8-bytes.ts'
import { base64 } from './markup/base64.ts'

/** 内容安全策略 Nothing is loaded, run or sent. The one thing allowed is this very style sheet, by its hash. */
export function policy(styleSheet: string): string {
  return `default-src 'none'; style-src 'sha256-${base64(sha256(utf8Bytes(styleSheet)))}'; base-uri 'none'; form-action 'none'`
}
