import type { Fonts } from '../fonts.ts'
import { escapeXml } from '../text/escape-xml.ts'

const COLOURS = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'].map((colour, index) => rgb(`accent${index + 1}`, colour))

const PLAIN = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const THIN = `<a:ln w="6350">${PLAIN}</a:ln>`
const NO_EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>'

/** theme1.xml What a chart or shape that somebody draws into the document later is coloured and lettered with; the least that is valid. */
export function themeXml({ hei, body, latin }: Fonts): string {
  const font = (side: 'major' | 'minor', chinese: string) =>
    `<a:${side}Font><a:latin typeface="${escapeXml(latin)}"/><a:ea typeface="${escapeXml(chinese)}"/><a:cs typeface=""/></a:${side}Font>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="公文"><a:themeElements>',
    '<a:clrScheme name="公文"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>',
    [rgb('dk2', '44546A'), rgb('lt2', 'E7E6E6'), ...COLOURS, rgb('hlink', '0563C1'), rgb('folHlink', '954F72')].join(''),
    `</a:clrScheme><a:fontScheme name="公文">${font('major', hei)}${font('minor', body)}</a:fontScheme>`,
    `<a:fmtScheme name="公文"><a:fillStyleLst>${PLAIN.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${THIN.repeat(3)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${NO_EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${PLAIN.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  ].join('')
}

function rgb(name: string, colour: string): string {
  return `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`
}
