import type { Letterhead } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import { isOrganName } from './organ-name.ts'

const form = {
  copyNumber: /^(?:份号[:：]?\s*)?(\d{6})$/,
  secrecy: /^((?:绝密|机密|秘密)(?:\s?[★☆].{1,8})?)$/,
  urgency: /^(特急|加急|平急|特提)$/,
  documentNumber: /^([^\s〔［[(（]{1,15}[〔［[(（]\s?[12]\d{3}\s?[〕］\])）]\s?第?\d{1,5}号)/,
  signers: /签发人\s?[:：](.+)$/,
  mark: /^(.{2,40})文件$/,
} as const

/** 版头 What stands above the title (GB/T 9704—2012 7.2): 份号、密级、紧急程度、发文机关标志、发文字号、签发人. */
export function readLetterhead(lines: readonly Line[]): Letterhead {
  const first = (pattern: RegExp): string | undefined => {
    for (const line of lines) {
      const found = pattern.exec(line.text)?.[1]
      if (found !== undefined) return found.trim()
    }
    return undefined
  }
  const entry = <Key extends keyof Letterhead>(key: Key, value: Letterhead[Key] | undefined): Partial<Pick<Letterhead, Key>> =>
    // A computed key widens to string; the literal is the one that was given.
    value === undefined ? {} : ({ [key]: value } as Partial<Pick<Letterhead, Key>>)
  const mark = first(form.mark)
  // Joint bodies stand one below another with 文件 at their right.
  const joint = lines.some(line => line.text === '文件') ? lines.filter(line => isOrganName(line.text)).map(line => line.text) : []
  const marks = mark === undefined ? joint : [mark]
  return {
    ...entry('copyNumber', first(form.copyNumber)),
    ...entry('secrecy', first(form.secrecy)),
    ...entry('urgency', first(form.urgency)),
    ...entry('marks', marks.length === 0 ? undefined : marks),
    ...entry('documentNumber', first(form.documentNumber)),
    ...entry('signers', first(form.signers)?.split(/[\s\u3000、，,]+/)),
  }
}
