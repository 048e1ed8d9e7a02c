/** Every problem a file can have, with what the officer is told. */
export const PROBLEM_SENTENCES = {
  'empty-file': { severity: 'error', sentence: '文件是空的（0 字节），可能没有保存或没有传完；请重新保存或重新下载。' },
  'not-zip': {
    severity: 'error',
    sentence: '这不是 .docx 文件：{size} 字节的内容不是 Word 文档的格式。请用 Word 或 WPS 打开后另存为 .docx。',
  },
  'other-format': { severity: 'error', sentence: '这不是 .docx 文件，内容是{format}。请用相应程序打开后另存为 .docx。' },
  'ole-encrypted': { severity: 'error', sentence: '文档设有打开密码，无法读取；请在 Word 或 WPS 中取消密码后另存为 .docx。' },
  'ole-legacy': {
    severity: 'error',
    sentence: '这是旧格式文档（.doc 或 .wps），只是扩展名为 .docx；请用 Word 或 WPS 打开后另存为 .docx。',
  },
  'zip-truncated': { severity: 'error', sentence: '文件不完整：共 {size} 字节，末尾缺少压缩包目录，多半是没有下载或复制完；请重新获取。' },
  'zip-damaged': { severity: 'warning', sentence: '压缩包目录有损坏：应有 {expected} 个条目，有的已不可读；请用 Word 打开修复后另存。' },
  'zip-encrypted': { severity: 'error', sentence: '{part} 加了压缩包密码，无法读取；请取消密码后重新保存。' },
  'zip-unsupported': { severity: 'error', sentence: '{part} 使用了不支持的压缩方式（{method}）；请用 Word 或 WPS 打开后另存为 .docx。' },
  'zip-too-many-entries': { severity: 'error', sentence: '压缩包内有 {count} 个条目，超过上限 {limit} 个，不像 Word 文档，未读取。' },
  'zip-bomb': {
    severity: 'error',
    sentence: '{part} 解压后会膨胀 {ratio} 倍以上，疑似压缩炸弹，未读取；如确为正常文档，请用 Word 另存一次。',
  },
  'zip-overlap': {
    severity: 'error',
    sentence: '压缩包内的条目相互重叠，Word 不会写出这样的文件，疑似压缩炸弹，未读取；请确认文件来源。',
  },
  'zip-too-large': { severity: 'error', sentence: '{part} 解压后有 {size} MB，超过上限 {limit} MB，未读取；请把文档拆分或删去无关内容。' },
  'zip-unsafe-name': { severity: 'warning', sentence: '压缩包内有可疑的条目名“{part}”，已略过；请确认文件来源。' },
  'duplicate-part': { severity: 'warning', sentence: '压缩包内有两个同名的 {part}，已读取第一个；请用 Word 打开核对后另存。' },
  'part-damaged': { severity: 'error', sentence: '{part} 的数据已损坏（解压或校验未通过）；请重新获取文件，或用 Word 打开修复后另存。' },
  'part-missing': { severity: 'warning', sentence: '文档缺少部件 {part}，与之有关的内容（{what}）未读取。' },
  'part-type': {
    severity: 'warning',
    sentence: '{part} 登记的内容类型是“{type}”，与 Word 文档不符，已按 Word 正文读取；请用 Word 打开核对。',
  },
  'no-document': {
    severity: 'error',
    sentence: '压缩包里没有 Word 正文（document.xml），不是 Word 文档或已损坏；请用 Word 或 WPS 打开后另存为 .docx。',
  },
  'xml-malformed': { severity: 'error', sentence: '{part} 在第 {position} 个字符处损坏，其后的内容未能读取；请用 Word 打开修复后另存。' },
  'xml-dtd': { severity: 'error', sentence: '{part} 含有 DTD 或实体定义，Word 不会写出这样的文件，为安全起见未读取。' },
  'xml-too-deep': { severity: 'error', sentence: '{part} 的嵌套超过 {limit} 层，其后的内容未读取；请检查是否有层层嵌套的表格。' },
  'xml-encoding': { severity: 'warning', sentence: '{part} 含有不能识别的字节，个别文字可能有误；请用 Word 打开后另存。' },
  'style-cycle': { severity: 'warning', sentence: '样式“{style}”循环引用自身，已忽略其继承关系；请在 Word 中检查该样式。' },
  'numbering-cycle': { severity: 'warning', sentence: '编号定义循环引用，相关段落的自动编号可能缺失；请在 Word 中检查编号。' },
  'embedded-document': { severity: 'warning', sentence: '文档嵌入了外部内容（{part}），其文字未读取；请在 Word 中打开并另存一次。' },
  graphics: {
    severity: 'info',
    sentence: '文档有 {count} 处图表、SmartArt 图形或嵌入的对象（如 Excel 表格），其中的文字和数字没有读取；请自行核对。',
  },
  signed: { severity: 'info', sentence: '文档带有数字签名；读取不受影响，但写入批注或修订后签名即告失效，请先另存副本。' },
  revisions: {
    severity: 'info',
    sentence: '文档有未处理的修订（{changes}），已按“{view}”读取。',
  },
} as const satisfies Readonly<Record<string, { readonly severity: 'error' | 'warning' | 'info'; readonly sentence: string }>>
