import type * as z from 'zod/mini'
import { Config } from './config.ts'

/** 配置的毛病 What is wrong with a setting and how to write it, in a sentence. */
export function explainIssue(issue: z.core.$ZodIssue): string {
  const key = issue.path.map(String).join('.')
  const last = String(issue.path.at(-1))
  if (issue.code === 'unrecognized_keys')
    return `${key === '' ? '' : `“${key}”下`}不认识的设置“${issue.keys[0]}”，可用的有 ${namesAt(Config, issue.path).join('、')}`
  if (key.startsWith('rules.')) return `“${key.slice(6)}”的值应为 off、info、warning、error 之一`
  if (issue.code === 'invalid_format' && issue.format === 'date') return `“${last}”应写作一个日期，例如 2025-03-25`
  if (issue.code === 'invalid_format' && issue.format === 'url') return `“${last}”应写全网址，例如 https://www.yunxi.example/fzzf/`
  if (issue.code === 'invalid_value') return `“${last}”的值应为 ${issue.values.map(String).join('、')} 之一`
  if (issue.code === 'invalid_type' && issue.expected === 'string') return `“${last}”应是一行文字；像数字、日期的，请加引号`
  if (issue.code === 'invalid_type' && issue.expected === 'array') return `“${last}”应是一列，例如 [法治政府, 年度报告]`
  return `设置“${key}”的值不对`
}

/** The settings that may stand at a place. */
function namesAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const { def } = schema._zod as {
    def: { innerType?: z.core.$ZodType; valueType?: z.core.$ZodType; shape?: Record<string, z.core.$ZodType> }
  }
  if (def.innerType !== undefined) return namesAt(def.innerType, path)
  const [first, ...rest] = path
  if (first === undefined) return Object.keys(def.shape ?? {})
  const inner = def.shape?.[String(first)] ?? def.valueType
  return inner === undefined ? [] : namesAt(inner, rest)
}
