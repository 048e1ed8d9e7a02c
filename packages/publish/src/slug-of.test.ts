import { profileById } from '@fazhi/schema'
import { expect, test } from 'vitest'
import { deadlineOf } from './deadline-of.ts'
import { uuid } from './feeds/uuid.ts'
import { slugOf } from './slug-of.ts'

test.each([
  ['2024/linjiang-2024.docx', 2024, /^linjiang-2024-[0-9a-z]{13}$/],
  ['2024/临江区.docx', 2024, /^2024-[0-9a-z]{13}$/],
  ['临江区.docx', null, /^undated-[0-9a-z]{13}$/],
  ['../a b/<x>.md', 2024, /^2024-[0-9a-z]{13}$/],
  ['CON', 2024, /^con-[0-9a-z]{13}$/],
])('the address of %s is safe in every file system', (path, year, form) => {
  expect(slugOf(path, year)).toMatch(form)
})

test('two files never share an address, and one file keeps its own', () => {
  const paths = ['a.docx', 'a.md', 'b/a.docx', '甲.docx', '乙.docx', 'A.docx']
  expect(new Set(paths.map(path => slugOf(path, 2024))).size).toBe(paths.length)
  expect(slugOf('b\\a.docx', 2024)).toBe(slugOf('b/a.docx', 2024))
})

test('a report is due by its profile, the year after, since 2019', () => {
  const county = profileById('county')
  if (county === undefined) throw new Error('there is a profile for counties')
  expect(deadlineOf(county, 2024)).toBe('2025-04-01')
  expect(deadlineOf(county, 2018)).toBeNull()
  expect(deadlineOf(county, null)).toBeNull()
})

test('the same name always has the same UUID, another name another', () => {
  expect(uuid('a')).toBe(uuid('a'))
  expect(uuid('a')).not.toBe(uuid('b'))
})
