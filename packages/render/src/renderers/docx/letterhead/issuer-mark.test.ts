import { describe, expect, it } from 'vitest'
import { emptyReport } from '../../../../../../test/support/empty-report.ts'
import { GBT_9704 } from '../gbt-9704.ts'
import { type IssuerMark, issuerMark } from './issuer-mark.ts'

const issuers = (...names: readonly string[]) => names.map(text => ({ text, span: { start: 0, end: 0 } }))

/** How wide a letter is, in points. */
const letter = (mark: IssuerMark | null) => ((mark?.size ?? 99) * (mark?.scale ?? 100)) / 100

describe('the issuer’s mark (7.2.4)', () => {
  it('is the issuer’s name and 文件', () => {
    expect(issuerMark({ ...emptyReport, issuers: issuers('云溪市人民政府') })?.names).toEqual(['云溪市人民政府文件'])
  })

  it('is as the office gives it, with 文件 or without', () => {
    const report = { ...emptyReport, issuers: issuers('云溪市人民政府'), letterhead: { marks: ['云溪市人民政府'] } }
    expect(issuerMark(report)?.names).toEqual(['云溪市人民政府'])
  })

  it('has 文件 beside the names of several', () => {
    const mark = issuerMark({ ...emptyReport, letterhead: { marks: ['中共云溪市委文件', '云溪市人民政府文件'] } })
    expect(mark).toMatchObject({ names: ['中共云溪市委', '云溪市人民政府'], beside: true })
  })

  it.each([3, 7, 12, 20])('is of a size at which a name of %i characters stands on one line, beside 文件 too', length => {
    const name = '云'.repeat(length)
    const width = GBT_9704.textWidth / 20
    const single = issuerMark({ ...emptyReport, issuers: issuers(name) })
    expect((length + 2) * letter(single)).toBeLessThanOrEqual(width)
    const joint = issuerMark({ ...emptyReport, issuers: issuers(name, '云溪市委', '云溪市政协') })
    expect((length + 3) * letter(joint)).toBeLessThanOrEqual(width)
  })
})
