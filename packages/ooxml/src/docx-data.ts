/** 自定义 XML 部件 Data that travels with the document (ECMA-376 part 1, 15.2.5), by its root element. */
export interface DocxData {
  /** Which part: `customXml/item1.xml`. */
  readonly part: string
  readonly root: DocxDatum
}

/** An element of the data; names as the part writes them. Text is left out: what is to be read back belongs in attributes. */
export interface DocxDatum {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly DocxDatum[]
}
