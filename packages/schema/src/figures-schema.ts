import * as z from 'zod/mini'
import { families } from './families.ts'
import { figureSchema } from './figure-schema.ts'
import { indicatorIndex } from './indicator-index.ts'
import type { IndicatorFamily } from './indicators/indicator.ts'

const familySchema = (family: IndicatorFamily) =>
  z.strictObject(
    Object.fromEntries(
      indicatorIndex.all
        .filter(known => known.family === family)
        .flatMap(known => {
          const schema = z.optional(figureSchema(known))
          const { id, short } = known.indicator
          return [
            [short, schema],
            [id.slice(family.id.length + 1), schema],
          ]
        }),
    ),
  )

/** 数据 `figures` of front matter or figures.yaml: family by family, keys in Chinese (行政复议: 收到) or as identifiers. Built on demand. */
export const figuresSchema = () =>
  z.strictObject(
    Object.fromEntries(
      families.flatMap(family => {
        const schema = z.optional(familySchema(family))
        return [
          [family.term, schema],
          [family.id, schema],
        ]
      }),
    ),
  )
