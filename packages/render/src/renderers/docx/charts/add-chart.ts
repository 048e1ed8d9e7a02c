import type { Document } from 'docx'

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart'
const CONTENT = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'

/** 关系编号 By which the drawing names its part. */
export const chartRelationship = (index: number): string => `Chart${index + 1}`

/** Announces a chart to the package; returns where its part has to lie. The docx package's own charts have random names and no patterns. */
export function addChart(document: Document, index: number): string {
  const name = `charts/chart${index + 1}.xml`
  document.Document.Relationships.addRelationship(chartRelationship(index), TYPE, name)
  document.ContentTypes.addOverride(CONTENT, `/word/${name}`)
  return `word/${name}`
}
