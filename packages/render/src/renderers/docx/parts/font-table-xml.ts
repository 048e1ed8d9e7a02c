import type { Fonts } from '../fonts.ts'
import { escapeXml } from '../text/escape-xml.ts'

/** What to take where a font is not installed, each in turn (ECMA-376 17.8.3.1); names only, no font is shipped. */
const SUBSTITUTES: Readonly<Record<string, readonly string[]>> = {
  方正小标宋简体: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '华文中宋', '宋体'],
  仿宋_GB2312: ['仿宋', 'FangSong', 'STFangsong'],
  楷体_GB2312: ['楷体', 'KaiTi', 'STKaiti'],
  黑体: ['SimHei', 'Heiti SC'],
  宋体: ['SimSun', 'Songti SC'],
}

/** fontTable.xml The fonts by name, as Chinese (charset 86), with what may stand in for them. */
export function fontTableXml(fonts: Fonts): string {
  const names = [...new Set(Object.values<string>({ ...fonts }))].sort()
  const font = (name: string) => {
    const instead = SUBSTITUTES[name]
    const altName = instead ? `<w:altName w:val="${instead.join(',')}"/>` : ''
    return `<w:font w:name="${escapeXml(name)}">${altName}<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`
  }
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${names.map(font).join('')}</w:fonts>`
}
