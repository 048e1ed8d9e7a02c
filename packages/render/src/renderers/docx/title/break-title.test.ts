import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { widthOf } from '../text/width-of.ts'
import { breakTitle } from './break-title.ts'

describe('a title is broken', () => {
  it.each([
    ['临江区2024年度法治政府建设情况报告'],
    ['云溪市人民政府|关于2024年法治政府建设情况的报告'],
    ['云溪市人民政府|2024年度法治政府建设情况报告'],
    ['中共云溪市临江区委 云溪市临江区人民政府|关于2024年度法治政府建设情况的报告'],
    ['云溪市临江区市场监督管理局关于2024年度|推进法治政府建设工作情况的报告'],
    ['云溪市生态环境局关于贯彻落实|《法治政府建设实施纲要》情况的报告'],
    ['中共云溪市委全面依法治市委员会办公室|关于2024年度全市法治政府建设情况的报告'],
    ['云溪市临江区白鹭洲街道办事处|关于2024年度法治政府建设工作情况的报告'],
  ])('%s', marked => {
    const whole = marked.replaceAll('|', '')
    expect(breakTitle([whole], ['云溪市人民政府', '中共云溪市临江区委', '云溪市临江区人民政府', '云溪市临江区市场监督管理局'])).toEqual(
      marked.split('|'),
    )
  })

  it('as the writer broke it, if the lines fit', () => {
    expect(breakTitle(['云溪市', '2024年度法治政府建设情况报告'])).toEqual(['云溪市', '2024年度法治政府建设情况报告'])
  })

  it('into lines that fit, and loses nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'云溪市人民政府关于的报告2024年《》（）、 𠮷'), maxLength: 160 }), title => {
        const lines = breakTitle([title])
        expect(lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''))
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(20)
      }),
    )
  })
})
