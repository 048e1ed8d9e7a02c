import type { Text } from '@fazhi/schema'
import { piece } from './piece.ts'

type Stretch = Pick<Text, 'text' | 'span'>

/** 联合机关 The bodies named in a stretch: apart by white space or 、, or 中共×委 written on into ×人民政府. */
export function splitOrgans(stretch: Stretch, separators: RegExp): readonly Text[] {
  const names: Text[] = []
  let from = 0
  const flush = (to: number): void => {
    const seal = /[（(](?:盖章|公章|印章|章|代章|印)[)）]\s?$/.exec(stretch.text.slice(from, to))
    const name = piece(stretch, from, seal === null ? to : from + seal.index)
    if (name.text !== '') names.push(name)
  }
  for (const match of stretch.text.matchAll(separators)) {
    flush(match.index)
    from = match.index + match[0].length
  }
  flush(stretch.text.length)
  // 云 溪 市 司 法 局: letter-spaced, one name.
  if (names.length > 1 && names.every(name => name.text.length === 1)) return [piece(stretch)]
  return names.flatMap(party)
}

function party(name: Text): readonly Text[] {
  const match =
    /^(中[国]?共(?:产党)?[^\s政]{2,20}?(?:委员会|工委|[省市县区州盟旗镇乡]委))((?!员|会|和|、)[^\s]{2,30}(?:政府|办事处|管委会|管理委员会|行署))$/.exec(
      name.text,
    )
  const first = match?.[1]
  if (first === undefined) return [name]
  return [piece(name, 0, first.length), piece(name, first.length)]
}
