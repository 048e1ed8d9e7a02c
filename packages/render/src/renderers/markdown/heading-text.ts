import type { Marker } from '@fazhi/schema'
import { escapeText } from './escape-text.ts'

/** 一、主要举措 Number and title as one heading; apart where they would run together (第一章 总则, 1. 5G 应用). */
export function headingText(marker: Marker | null, title: string): string {
  if (marker === null) return escapeText(title, 'heading')
  const apart = /[章节编分面)\d]$/.test(marker.text) || (marker.style === 'dot' && /^[0-9０-９]/.test(title))
  return escapeText(`${marker.text}${apart ? ' ' : ''}${title}`, 'heading')
}
