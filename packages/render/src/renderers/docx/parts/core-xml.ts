import type { Report } from '@fazhi/schema'
import { escapeXml } from '../text/escape-xml.ts'
import { legalText } from '../text/legal-text.ts'

/**
 * docProps/core.xml Title, subject, keywords, creator and language, so that an archive finds the file. Its time is the
 * date of the report itself, never that of the rendering.
 */
export function coreXml(report: Report): string {
  const written = report.signature?.date?.iso ?? report.published?.iso
  const issuers = report.issuers.map(issuer => issuer.text)
  const time = (name: string) => (written ? `<dcterms:${name} xsi:type="dcterms:W3CDTF">${written}T00:00:00Z</dcterms:${name}>` : '')
  const element = (name: string, text: string) => (text ? `<${name}>${escapeXml(legalText(text))}</${name}>` : '')
  const year = report.year ? `${report.year}年度` : ''
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element('dc:title', report.title?.lines.map(line => line.text).join('') ?? ''),
    element('dc:subject', `${year}法治政府建设年度报告`),
    element('dc:creator', issuers.join('、')),
    element('cp:keywords', ['法治政府建设', '年度报告', ...(report.year ? [`${report.year}年`] : []), ...issuers].join('；')),
    time('created'),
    time('modified'),
    '<dc:language>zh-CN</dc:language></cp:coreProperties>',
  ].join('')
}
