import { type IXmlableObject, TextRun } from 'docx'

/** A run or content control as it stands in XML, where the docx package takes a run of its own. */
export class Inlay extends TextRun {
  private readonly xml: IXmlableObject

  constructor(xml: IXmlableObject) {
    super('')
    this.xml = xml
  }

  override prepForXml(): IXmlableObject {
    return this.xml
  }
}
