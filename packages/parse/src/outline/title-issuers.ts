import type { Text, Title } from '@fazhi/schema'
import { isOrganName } from './organ-name.ts'
import { piece } from './piece.ts'
import { splitOrgans } from './split-organs.ts'

/** 标题中的发文机关 The words before 关于 or before the year, where they name bodies. */
export function titleIssuers(title: Title | null): readonly Text[] {
  const names: Text[] = []
  for (const line of title?.lines ?? []) {
    const end = line.text.search(/关于|[12]\d{3}\s?年|[二一][〇○零一二三四五六七八九]{3}年|[*×]{2,4}年|[12]\d{3}(?=法治)|法治政府/)
    const from = line.text.startsWith('《') ? 1 : 0
    const front = piece(line, from, end < 0 ? undefined : end)
    if (front.text !== '') names.push(...splitOrgans(front, /[\s\u3000]+|、/g))
    if (end >= 0) break
  }
  return names.length > 0 && names.every(name => isOrganName(name.text)) ? names : []
}
