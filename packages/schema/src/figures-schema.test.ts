import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { figuresSchema } from './figures-schema.ts'

describe('数据的模式', () => {
  const schema = figuresSchema()
  const accepts = (figures: unknown) => schema.safeParse(figures).success

  it('accepts Chinese keys, identifiers, pairs with last year, and figures with their source', () => {
    expect(accepts({ 行政复议: { 收到: 120, 受理: [102, 98] } })).toBe(true)
    expect(accepts({ reconsideration: { received: 120, 纠错: { 值: 32, 上年: 30, 来源: '复议台账', 部门: '区司法局' } } })).toBe(true)
    expect(accepts({ 行政执法: { 罚没金额: 236.5 }, 政务服务: { 网上可办率: 99.8 } })).toBe(true)
  })

  it('refuses what no clerk can mean', () => {
    expect(accepts({ 行政复议: { 收倒: 120 } })).toBe(false)
    expect(accepts({ 行政复议: { 收到: -1 } })).toBe(false)
    expect(accepts({ 行政复议: { 收到: 1.5 } })).toBe(false)
    expect(accepts({ 行政复议: { 收到: '120件' } })).toBe(false)
    expect(accepts({ 行政复议: { 纠错率: 131.4 } })).toBe(false)
  })

  it('becomes a JSON Schema for editors', () => {
    expect(Object.keys(z.toJSONSchema(schema).properties ?? {})).toContain('行政复议')
  })
})
