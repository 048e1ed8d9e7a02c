import { expect, test } from 'vitest'
import { safeLink } from './safe-link.ts'

test.each(['figures.json', '报告.docx', './a/b.html', '../a.html', 'https://www.example.gov.cn/a', '#s1'])('%s is a link', href => {
  expect(safeLink(href)).toBe(href)
})

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  '//elsewhere.example',
  '\\\\elsewhere',
  'file:///etc/passwd',
  'a:b',
  '',
])('%j is none', href => {
  expect(safeLink(href)).toBeNull()
})
