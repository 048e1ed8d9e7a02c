import { describe, expect, it } from 'vitest'
import { subjectOf } from '../test/subject-of.ts'
import { wholeReports } from '../test/whole-reports.ts'
import { validate } from './validate.ts'

describe('写得好的整篇报告只有提示', () => {
  it.each(wholeReports)('$name', ({ text, profile, hints }) => {
    const found = validate(subjectOf({ text, profile }))
    expect(found.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect([...new Set(found.map(({ rule }) => rule))].toSorted()).toEqual([...hints].toSorted())
  })
})
