import { expect, test } from 'vitest'
import { titlePhrases } from './title-phrases.ts'

test.each([
  ['云溪市人民政府关于2024年度法治政府建设情况的报告', ['云溪市人民政府', '关于', '2024年度', '法治政府建设', '情况的报告']],
  [
    '中共云溪市委 云溪市人民政府关于云溪市2024年法治政府建设情况的报告',
    ['中共云溪市委 ', '云溪市人民政府', '关于云溪市', '2024年', '法治政府建设', '情况的报告'],
  ],
  ['法治政府建设年度报告', ['法治政府建设年度报告']],
])('%s', (title, phrases) => {
  expect(titlePhrases(title)).toEqual(phrases)
  expect(titlePhrases(title).join('')).toBe(title)
})
