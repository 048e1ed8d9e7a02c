import { FileChild, type IXmlableObject } from 'docx'

/**
 * A paragraph of running text as the docx package writes it out: a style, runs, bookmarks. Its own `Paragraph` and `TextRun`
 * make a dozen objects of each run to say the same, which on a report of 90 paragraphs is a fifth of the whole rendering.
 */
export class TextParagraph extends FileChild {
  private readonly xml: IXmlableObject

  constructor(style: string, inlines: readonly IXmlableObject[], { keepNext }: { readonly keepNext?: boolean } = {}) {
    super('w:p')
    const keep = keepNext === undefined ? [] : [{ 'w:keepNext': { _attr: { 'w:val': keepNext ? '1' : '0' } } }]
    this.xml = { 'w:p': [{ 'w:pPr': [{ 'w:pStyle': { _attr: { 'w:val': style } } }, ...keep] }, ...inlines] }
  }

  override prepForXml(): IXmlableObject {
    return this.xml
  }
}
