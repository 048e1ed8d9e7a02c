import { readMarker } from '../../outline/read-marker.ts'
import type { Said } from '../../reading/said.ts'
import type { InlineLine } from './inline-lines.ts'
import type { MarkdownBlock } from './markdown-block.ts'

const roles: ReadonlyMap<string, Said['role']> = new Map([
  ['主送机关', 'addressees'],
  ['表题', 'caption'],
  ['结束语', 'closing'],
  ['附件说明', 'attachmentList'],
  ['署名', 'issuer'],
  ['成文日期', 'date'],
  ['附注', 'note'],
  ['抄送', 'copies'],
])

// GB/T 9704—2012 7.3.3: （一） 1. （1）
const leads: ReadonlyMap<string, number> = new Map([
  ['bracket', 2],
  ['dot', 3],
  ['paren', 4],
])

/** What the `index`th line of a block says it is, in Markdown with `fazhi: 1`. `inList`: the list of attachments is open. */
export function say(block: MarkdownBlock, line: InlineLine, index: number, inList: boolean): Said {
  const { labels, heading } = block
  const under = labels.map(label => /^回到(\d+)层$/.exec(label)?.[1]).find(found => found !== undefined)
  const number = labels.find(label => label.startsWith('序数 '))?.slice(3)
  const said: Said = {
    role: 'paragraph',
    from: 0,
    level: 0,
    marker: labels.includes('无序数') ? '' : (number ?? null),
    runIn: labels.includes('接排'),
    titleEnd: null,
    under: under === undefined ? null : Number(under),
  }
  if (heading === 1) return { ...said, role: 'title' }
  if (heading !== null) {
    if (labels.includes('附件')) return { ...said, role: index === 0 ? 'attachment' : 'attachmentTitle' }
    return { ...said, role: 'heading', level: heading - 1 }
  }
  const role = labels.map(label => roles.get(label)).find(found => found !== undefined)
  if (role === 'attachmentList') return { ...said, role, from: /^附件\s*[:：]/.exec(line.text)?.[0].length ?? 0 }
  if (role !== undefined) return { ...said, role }
  if (inList && block.number !== '') return { ...said, role: 'attachmentList', from: block.number.length }
  if (line.bold > 0 && index === 0) {
    const marker = readMarker({ text: line.text, span: { start: 0, end: line.text.length } })
    const level = leads.get(marker?.style ?? '')
    if (level !== undefined) return { ...said, role: 'heading', level, runIn: true, titleEnd: line.bold + 1 }
  }
  return said
}
