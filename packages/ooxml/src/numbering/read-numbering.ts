import type { StyleSheet } from '../styles/style-sheet.ts'
import { child } from '../xml/child.ts'
import { chosenChildren } from '../xml/chosen-children.ts'
import { isOn } from '../xml/is-on.ts'
import { value } from '../xml/value.ts'
import { wholeNumber } from '../xml/whole-number.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import type { Numbering, NumberingInstance } from './numbering.ts'
import type { NumberingLevel } from './numbering-level.ts'

type Levels = ReadonlyMap<number, NumberingLevel>

/** Reads numbering.xml. `onCycle` is told when list styles point at each other in a circle. */
export function readNumbering(root: XmlElement | null, styles: StyleSheet, onCycle: () => void): Numbering {
  const children = root?.children ?? []
  const abstracts = new Map(children.filter(({ name }) => name === 'w:abstractNum').map(it => [value(it, 'abstractNumId') ?? '', it]))
  const nums = new Map(children.filter(({ name }) => name === 'w:num').map(it => [value(it, 'numId') ?? '', it]))

  /** A list may only point to a list style (`numStyleLink`), whose own list has the levels: ECMA-376 part 1, 17.9.21. */
  const resolve = (abstractId: string): string | null => {
    const seen = new Set<string>()
    let id = abstractId
    while (!seen.has(id)) {
      seen.add(id)
      const link = value(child(abstracts.get(id), 'w:numStyleLink'))
      if (link === undefined) return id
      const numId = styles.style(link)?.numId
      const next = value(child(nums.get(numId ?? ''), 'w:abstractNumId')) ?? abstractOfStyle(link)
      if (next === undefined) return id
      id = next
    }
    onCycle()
    return null
  }
  const abstractOfStyle = (link: string): string | undefined => {
    for (const [id, element] of abstracts) if (value(child(element, 'w:styleLink')) === link) return id
    return undefined
  }

  const numbering = new Map<string, NumberingInstance>()
  for (const [numId, element] of nums) {
    const abstractId = resolve(value(child(element, 'w:abstractNumId')) ?? '')
    if (abstractId !== null) numbering.set(numId, instance(element, abstractId, levelsOf(abstracts.get(abstractId))))
  }
  return numbering
}

function instance(num: XmlElement, abstractId: string, own: Levels): NumberingInstance {
  const levels = new Map(own)
  const startOverrides = new Map<number, number>()
  for (const override of num.children) {
    const index = wholeNumber(override, 'ilvl')
    if (override.name !== 'w:lvlOverride' || index === undefined) continue
    const level = child(override, 'w:lvl')
    if (level !== undefined) levels.set(index, readLevel(level))
    const start = wholeNumber(child(override, 'w:startOverride'))
    if (start === undefined) continue
    startOverrides.set(index, start)
    const overridden = levels.get(index)
    if (overridden !== undefined) levels.set(index, { ...overridden, start })
  }
  return { abstractId, levels, startOverrides }
}

function levelsOf(abstract: XmlElement | undefined): Levels {
  const levels = new Map<number, NumberingLevel>()
  for (const element of abstract?.children ?? []) {
    const index = wholeNumber(element, 'ilvl')
    if (element.name === 'w:lvl' && index !== undefined) levels.set(index, readLevel(element))
  }
  return levels
}

function readLevel(level: XmlElement): NumberingLevel {
  const properties = chosenChildren(level)
  const find = (name: string): XmlElement | undefined => properties.find(element => element.name === name)
  const suffix = value(find('w:suff'))
  return {
    start: wholeNumber(find('w:start')) ?? 0,
    format: (value(find('w:numFmt')) === 'custom' ? value(find('w:numFmt'), 'format') : value(find('w:numFmt'))) ?? 'decimal',
    text: value(find('w:lvlText')) ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restartAfter: wholeNumber(find('w:lvlRestart')) ?? null,
    legal: isOn(level, 'w:isLgl') ?? false,
    style: value(find('w:pStyle')) ?? null,
    hidden: isOn(find('w:rPr'), 'w:vanish') ?? false,
  }
}
