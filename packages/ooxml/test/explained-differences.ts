/** Lines that this package and LibreOffice read differently, and why; a pattern that no longer matches anything fails the test. */
export const EXPLAINED: Readonly<Record<string, readonly { readonly lines: RegExp; readonly why: string }[]>> = {
  'docx-npm': [{ lines: /^全年办理102件1?制表$/, why: '脚注号：LibreOffice 写进正文，这里不写' }],
  'docx-npm-revisions': [{ lines: /^全年受理(?:收到)?102件$/, why: '修订：LibreOffice 的文字里仍有已删除的字' }],
  'lo-from-odt': [
    { lines: /修改2件1?。$/, why: '脚注号' },
    { lines: /^行内code与数学(?:a\+b)?。$/, why: '公式：LibreOffice 的文字里没有公式' },
  ],
  'lo-resaved-notes-and-headers': [{ lines: /^正文1?继续。$/, why: '脚注号' }],
  'lo-resaved-symbols': [
    { lines: /^.?已选.?未选$/, why: '符号字体：LibreOffice 写私用区字符' },
    { lines: /^可见(?:隐藏)?仍可见$/, why: '隐藏文字：LibreOffice 照样写出' },
  ],
  officegen: [{ lines: /^(?:[12]\.)?[甲乙]$/, why: 'officegen 把 w:ind 写在 w:pStyle 之前，LibreOffice 因此丢了编号' }],
  'pandoc-markdown': [
    { lines: /修改2件1?。$/, why: '脚注号' },
    { lines: /^行内code与数学(?:a\+b)?。$/, why: '公式' },
  ],
  'pandoc-numbered': [
    { lines: /修改2件1?。$/, why: '脚注号' },
    { lines: /^行内code与数学(?:a\+b)?。$/, why: '公式' },
  ],
  'word-eq-fields': [{ lines: /^带圈密?字$/, why: 'EQ 域：LibreOffice 没有读带圈字符' }],
  'word-fields': [{ lines: /^第.页，共.页$/, why: '域：这里读文件里存的结果，LibreOffice 重新计算页码' }],
  'word-forms': [{ lines: /^(?:☒?是|级别(?:县级)?)$/, why: '旧式窗体：LibreOffice 的文字里没有勾选框和下拉列表' }],
  'word-hidden-paragraphs': [{ lines: /^(?:二、乙|标题接着的正文。|二、藏|三、乙|标题|接着的正文。)$/, why: '隐藏文字与隐藏的段落标记' }],
  'word-level-restart': [{ lines: /层[23]$/, why: 'LibreOffice 不支持 w:lvlRestart' }],
  'word-linked-headings': [{ lines: /^(?:[12]|[一二])\.[1一]\.[12](?:2023年情况|范围|立法)$/, why: 'LibreOffice 不支持正规编号 w:isLgl' }],
  'word-math': [{ lines: /^比率(?:a32\/102)?。$/, why: '公式' }],
  'word-notes-and-headers': [{ lines: /^正文1?继续。$/, why: '脚注号' }],
  'word-number-formats': [
    { lines: /(?:chinese|taiwanese)Counting\d{3,}$/, why: 'Word 从一百起逐位写（一○○），见 MS-DOCX 2.4' },
    { lines: /japanese\w+\d+$/, why: 'LibreOffice 按中文写日文编号' },
    { lines: /ideograph(?:Digital|EnclosedCircle)\d+$/, why: 'Word 写一〇、㈠（MS-DOCX 2.4，MS-OI29500 2.1.540），LibreOffice 写十、①' },
    { lines: /taiwaneseCountingThousand10\d{3}$/, why: '繁体“萬”' },
    { lines: /decimal(?:FullWidth|Enclosed(?:Paren|Fullstop))\d+$/, why: 'LibreOffice 不支持这几种数字' },
    { lines: /decimalEnclosedCircle(?:Chinese)?2[167]$/, why: 'Word 的带圈数字只到⑳' },
    { lines: /(?:upper|lower)Letter1\d{3,}$/, why: '重复三十次以上的字母没有人读' },
  ],
  'word-revisions': [
    {
      lines: /^(?:全年办理(?:一百)?102件。|前半后半|前半|后半|新段前|新段后|整段删去|删)$/,
      why: '修订：LibreOffice 的文字里仍有已删除的字与段',
    },
    { lines: /^(?:移走的话。)?(?:留下。)?$|^(?:[二三]、[乙丙])$/, why: '修订：移走的字与已删除的编号段' },
  ],
  'word-tracked-moves': [{ lines: /^(?:第[一二]段|(?:插了又删)?插入终)$/, why: '修订：LibreOffice 的文字里仍有移走和已删除的字' }],
  'word-symbols': [
    { lines: /^.?已选.?未选$/, why: '符号字体：LibreOffice 写私用区字符' },
    { lines: /^可见(?:隐藏)?仍可见$/, why: '隐藏文字' },
  ],
  'wps-symbols': [{ lines: /^(?:.是.否|.已公开.)$/, why: '符号字体：LibreOffice 写原来的字符' }],
}
