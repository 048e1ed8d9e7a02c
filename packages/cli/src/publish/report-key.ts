import { basename, resolve } from 'node:path'
import type { Config } from '../config/config.ts'

/** 配置里的名字 Under which the configuration speaks of one file, whichever folder is published: 2024/临江区.docx of …/年度报告/2024/临江区.docx. */
export function reportKey(path: string, { publish }: Config): string {
  const whole = resolve(path).replaceAll('\\', '/')
  const keys = Object.keys(publish?.reports ?? {}).filter(key => whole.endsWith(`/${key}`))
  return keys.toSorted((a, b) => b.length - a.length)[0] ?? basename(path)
}
