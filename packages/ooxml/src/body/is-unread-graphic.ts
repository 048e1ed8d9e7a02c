import { chosenChildren } from '../xml/chosen-children.ts'
import type { XmlElement } from '../xml/xml-element.ts'

const CHART_OR_DIAGRAM = /\/(?:chart|chartex|diagram)$/

/** Whether a drawing is a chart, SmartArt or an embedded sheet: their words stand in parts that are not read. */
export function isUnreadGraphic(element: XmlElement): boolean {
  if (element.name === 'a:graphicData') return CHART_OR_DIAGRAM.test(element.attributes.uri ?? '')
  return element.name.endsWith(':OLEObject') || chosenChildren(element).some(isUnreadGraphic)
}
