import { child } from '../xml/child.ts'
import { isOn } from '../xml/is-on.ts'
import { value } from '../xml/value.ts'
import { wholeNumber } from '../xml/whole-number.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import type { Style } from './style.ts'
import type { StyleSheet } from './style-sheet.ts'

/** Reads styles.xml. `onCycle` is told the name of a style that is based on itself by some way round. */
export function readStyles(root: XmlElement | null, onCycle: (style: string) => void): StyleSheet {
  const own = new Map<string, Style>()
  let normal: string | undefined
  for (const element of root?.children ?? []) {
    const id = value(element, 'styleId')
    if (element.name !== 'w:style' || id === undefined || own.has(id)) continue
    const style = readStyle(element, id)
    own.set(id, style)
    const isDefault = value(element, 'default')
    if (style.type === 'paragraph' && (isDefault === '1' || isDefault === 'true' || isDefault === 'on')) normal ??= id
  }
  const resolved = new Map<string, Style>()
  const resolve = (id: string): Style | undefined => {
    const chain: Style[] = []
    const seen = new Set<string>()
    let at = own.get(id)
    let inherited: Style | undefined
    while (at !== undefined && inherited === undefined) {
      if (seen.has(at.id)) {
        onCycle(at.name)
        break
      }
      seen.add(at.id)
      inherited = resolved.get(at.id)
      if (inherited === undefined) chain.push(at)
      at = at.basedOn === undefined ? undefined : own.get(at.basedOn)
    }
    for (const style of chain.reverse()) {
      inherited = inherited === undefined ? style : inherit(style, inherited)
      resolved.set(style.id, inherited)
    }
    return inherited
  }
  const defaults = child(child(child(root ?? undefined, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  return {
    style: id => resolved.get(id) ?? resolve(id),
    normal: normal === undefined ? undefined : resolve(normal),
    defaultBold: isOn(defaults, 'w:b') ?? false,
    defaultSize: wholeNumber(child(defaults, 'w:sz')) ?? 20,
  }
}

function readStyle(element: XmlElement, id: string): Style {
  const paragraph = child(element, 'w:pPr')
  const run = child(element, 'w:rPr')
  const numbering = child(paragraph, 'w:numPr')
  return {
    id,
    name: value(child(element, 'w:name')) ?? id,
    type: value(element, 'type') ?? 'paragraph',
    basedOn: value(child(element, 'w:basedOn')),
    outline: wholeNumber(child(paragraph, 'w:outlineLvl')),
    numId: value(child(numbering, 'w:numId')),
    level: wholeNumber(child(numbering, 'w:ilvl')),
    alignment: value(child(paragraph, 'w:jc')),
    pageBreakBefore: isOn(paragraph, 'w:pageBreakBefore'),
    vanish: isOn(run, 'w:vanish'),
    bold: isOn(run, 'w:b'),
    size: wholeNumber(child(run, 'w:sz')),
  }
}

function inherit(style: Style, parent: Style): Style {
  return {
    ...style,
    outline: style.outline ?? parent.outline,
    numId: style.numId ?? parent.numId,
    level: style.level ?? (style.numId === undefined ? parent.level : undefined),
    alignment: style.alignment ?? parent.alignment,
    pageBreakBefore: style.pageBreakBefore ?? parent.pageBreakBefore,
    vanish: style.vanish ?? parent.vanish,
    bold: style.bold ?? parent.bold,
    size: style.size ?? parent.size,
  }
}
