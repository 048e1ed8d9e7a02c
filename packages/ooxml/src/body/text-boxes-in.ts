import { chosenChildren } from '../xml/chosen-children.ts'
import type { XmlElement } from '../xml/xml-element.ts'

/** The `w:txbxContent` elements of a drawing, outermost only; of a shape written twice (DrawingML and VML) only one. */
export function textBoxesIn(element: XmlElement): readonly XmlElement[] {
  return chosenChildren(element).flatMap(it => (it.name === 'w:txbxContent' ? [it] : textBoxesIn(it)))
}
