import type { Diagnostic } from '@fazhi/schema'
import type { InputFile } from './input-file.ts'
import { buildReport } from './outline/build-report.ts'
import { buildExactReport } from './outline/exact/build-exact-report.ts'
import type { ParseOptions } from './parse-options.ts'
import type { Parsed } from './parsed.ts'
import * as register from './readers/index.ts'

const readers = Object.values(register).toSorted((a, b) => b.claim - a.claim)

/** 读取 Bytes → reading text and report. Total: any bytes give a report, if only an empty one, and say what was wrong with the file. */
export function parse(file: InputFile, options: ParseOptions = {}): Parsed {
  const reader = readers.find(candidate => candidate.accepts(file)) ?? register.textReader
  const reading = reader.read(file, options)
  return {
    source: { name: file.name, format: reader.id, text: reading.text, toOriginal: reading.toOriginal, bound: reading.bound },
    report: reading.front.exact === true ? buildExactReport(reading) : buildReport(reading),
    diagnostics: reading.lines.length === 0 && reading.diagnostics.length === 0 ? [nothingIn(file.name)] : reading.diagnostics,
    original: reading.original,
    places: reading.front.places ?? new Map(),
    docx: reading.docx,
  }
}

function nothingIn(name: string): Diagnostic {
  return {
    rule: 'file/no-text',
    severity: 'error',
    span: { start: 0, end: 0 },
    message: `“${name}”里没有文字：只有空白、图片或页面框架；请确认保存的是报告正文`,
  }
}
