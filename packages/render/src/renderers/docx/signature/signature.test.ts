import { describe, expect, it } from 'vitest'
import { sealedRows } from './sealed-rows.ts'
import { unsealedPlaces } from './unsealed-places.ts'

describe('a signature without a seal (7.3.5.2)', () => {
  it('ends two characters before the edge, the date beginning two characters right of it', () => {
    // 12 characters end at 26; the date is 6.5 wide and fits.
    expect(unsealedPlaces(['云溪市临江区人民政府办公室'.slice(0, 12)], '2025年2月28日')).toEqual({ names: [14], date: 16 })
  })

  it('moves left when the date is the longer one, which then ends two characters before the edge', () => {
    const { names, date } = unsealedPlaces(['云溪市政府'], '2025年12月28日')
    expect(date).toBe(28 - 2 - 7)
    expect(names).toEqual([date - 2])
  })

  it('has one name below the other when there are several', () => {
    const { names } = unsealedPlaces(['中共云溪市临江区委员会', '云溪市临江区人民政府办公室'], '2025年2月28日')
    expect(names).toEqual([28 - 2 - 11, 28 - 2 - 13])
  })
})

describe('a signature with a seal (7.3.5.1)', () => {
  it('is centred over the date, which ends four characters before the edge', () => {
    const { rows, dateLeft } = sealedRows(['云溪市人民政府'], '2025年2月28日')
    expect(dateLeft).toBe(28 - 4 - 6.5)
    expect(rows).toEqual([[{ name: '云溪市人民政府', centre: 20.75, left: 17.25 }]])
  })

  it('puts joint issuers side by side, far enough apart for their seals, the last one over the date', () => {
    const [row = []] = sealedRows(['中共云溪市委', '云溪市人民政府'], '2025年2月28日').rows
    expect(row.map(({ name }) => name)).toEqual(['中共云溪市委', '云溪市人民政府'])
    expect(row.at(-1)?.centre).toBe(20.75)
    // 42 mm is 7.56 characters.
    expect((row[1]?.centre ?? 0) - (row[0]?.centre ?? 0)).toBeGreaterThan(7.56)
  })

  it('never reaches out of the text block, however many sign', () => {
    for (let count = 1; count <= 12; count++) {
      const { rows } = sealedRows(
        Array.from({ length: count }, () => '中共云溪市临江区委员会'),
        '2025年2月28日',
      )
      for (const place of rows.flat()) {
        expect(place.left).toBeGreaterThanOrEqual(0)
        expect(place.centre + 5.5).toBeLessThanOrEqual(28)
      }
      expect(rows.flat()).toHaveLength(count)
    }
  })
})
