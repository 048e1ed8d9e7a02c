import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFixes } from './apply-fixes.ts'

const safe = (...edits: [number, number, string][]) => ({
  label: '改',
  safety: 'safe' as const,
  edits: edits.map(([start, end, text]) => ({ span: { start, end }, text })),
})

describe('采纳修改', () => {
  it('carries out every safe fix and leaves the rest of the text alone', () => {
    const fixes = [safe([5, 6, '，']), safe([11, 12, '。'])]
    expect(applyFixes('受理86件,审结79件.', fixes)).toEqual({ text: '受理86件，审结79件。', applied: 2, skipped: 0 })
  })

  it('does not touch unsafe ones unless asked', () => {
    const unsafe = { ...safe([0, 2, '受理']), safety: 'unsafe' as const }
    expect(applyFixes('审结86件', [unsafe])).toEqual({ text: '审结86件', applied: 0, skipped: 1 })
    expect(applyFixes('审结86件', [unsafe], { unsafe: true }).text).toBe('受理86件')
  })

  it('carries out a fix wholly or not at all when another has taken one of its places', () => {
    const { text, applied, skipped } = applyFixes('甲乙丙丁', [safe([0, 1, 'A'], [2, 3, 'C']), safe([2, 4, 'X'], [1, 2, 'Y'])])
    expect({ text, applied, skipped }).toEqual({ text: 'A乙C丁', applied: 1, skipped: 1 })
  })

  it('takes edits next to each other, and only one of two insertions at one place', () => {
    expect(applyFixes('甲乙', [safe([0, 1, 'A']), safe([1, 2, 'B'])]).text).toBe('AB')
    expect(applyFixes('甲乙', [safe([1, 1, '，']), safe([1, 1, '。'])])).toEqual({ text: '甲，乙', applied: 1, skipped: 1 })
  })

  it('never lengthens or shortens the text by more than the edits it applied', () => {
    const edit = fc.tuple(fc.nat(20), fc.nat(5), fc.string({ maxLength: 3 }))
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), edits => {
        const text = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰'
        const fixes = edits.map(([start, length, replacement]) => safe([start, start + length, replacement]))
        const result = applyFixes(text, fixes)
        expect(result.applied + result.skipped).toBe(fixes.length)
        if (edits.every(([, length, replacement]) => length === replacement.length)) expect(result.text).toHaveLength(text.length)
      }),
    )
  })
})
