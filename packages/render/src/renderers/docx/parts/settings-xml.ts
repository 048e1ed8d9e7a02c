import { GBT_9704 } from '../gbt-9704.ts'

/**
 * settings.xml What the docx package has no option for: characters are not squeezed together at line ends
 * (`compressPunctuation`, Word's Chinese default, would put more than 28 on some lines), and the file is Chinese.
 */
export const SETTINGS_XML = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/>',
  '<w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>',
  `<w:defaultTabStop w:val="${2 * GBT_9704.character}"/><w:evenAndOddHeaders/>`,
  '<w:characterSpacingControl w:val="doNotCompress"/>',
  '<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>',
  ...[
    ['compatibilityMode', 15],
    ['overrideTableStyleFontSizeAndJustification', 1],
    ['enableOpenTypeFeatures', 1],
    ['doNotFlipMirrorIndents', 1],
    ['differentiateMultirowTableHeaders', 1],
  ].map(([name, value]) => `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`),
  '</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>',
].join('')
