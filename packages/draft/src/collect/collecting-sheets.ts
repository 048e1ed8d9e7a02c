import { rational } from '@fazhi/claims'
import { families, type Indicator } from '@fazhi/schema'
import type { Figures } from '../figures/figure.ts'
import { areas } from './areas.ts'
import { type CollectingCell, type CollectingSheet, collectingColumns } from './collecting-sheet.ts'

const header = Object.values(collectingColumns)

/** 下级没有的业务 Families that a kind of body has no figures for. */
const notFor: Readonly<Record<string, readonly string[]>> = {
  department: ['legislation', 'reconsideration', 'arbitration', 'mediation', 'legalAid'],
  township: ['legislation', 'reconsideration', 'arbitration', 'disclosureDispute', 'adminAdjudication'],
}

/**
 * 数据采集表 One sheet per area, one row per count of the register: definition, unit, last year's value where `last` knows it, and an empty
 * place for this year's. Rates are not collected: they are worked out.
 */
export const collectingSheets = (profileId: string, last: Figures = new Map()): readonly CollectingSheet[] =>
  areas.flatMap(area => {
    const members = area.families
      .filter(id => !(notFor[profileId] ?? []).includes(id))
      .flatMap(id => families.find(family => family.id === id)?.indicators ?? [])
    const rows = members.map(indicator => rowOf(indicator, area.department, last))
    return rows.length === 0 ? [] : [{ name: area.term, rows: [header, ...rows], valueColumn: header.indexOf(collectingColumns.value) }]
  })

const rowOf = (indicator: Indicator, department: string, last: Figures): readonly CollectingCell[] => {
  const figure = last.get(indicator.id)
  const before = figure?.value ?? null
  const cells: Readonly<Record<keyof typeof collectingColumns, CollectingCell>> = {
    id: indicator.id,
    term: indicator.term,
    unit: indicator.units[0] ?? '',
    definition: indicator.definition,
    last: before === null ? null : rational.toNumber(before),
    value: null,
    source: figure?.source ?? null,
    department: figure?.department ?? department,
  }
  return Object.values(cells)
}
