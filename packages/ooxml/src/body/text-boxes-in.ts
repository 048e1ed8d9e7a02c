import { chosenChildren } from '../xml/chosen-children.ts'
import type { XmlElement } from '../xml/xml-element.ts'

/**
 * What holds the words of a drawing, outermost only: `w:txbxContent`, and the `v:textpath` of VML WordArt (艺术字). Of a shape
 * written twice (DrawingML and VML) only one.
 */
export function textBoxesIn(element: XmlElement): readonly XmlElement[] {
  return chosenChildren(element).flatMap(it => (it.name === 'w:txbxContent' || it.name === 'v:textpath' ? [it] : textBoxesIn(it)))
}
