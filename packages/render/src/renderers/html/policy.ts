import { sha256 } from '@noble/hashes/sha2.js'
import { utf8Bytes } from '../utf8-bytes.ts'
import { base64 } from './markup/base64.ts'

/** 内容安全策略 Nothing is loaded, run or sent. What is allowed is this very style sheet and, if given, this very script, by their hashes. */
export function policy(styleSheet: string, script?: string): string {
  const run = script === undefined ? '' : ` script-src '${hash(script)}';`
  return `default-src 'none'; style-src '${hash(styleSheet)}';${run} base-uri 'none'; form-action 'none'`
}

function hash(text: string): string {
  return `sha256-${base64(sha256(utf8Bytes(text)))}`
}
