/** Twips (twentieths of a point) in a millimetre. */
const MM = 1440 / 25.4

/** One point in twips. */
const PT = 20

/** 3号 (5.2.2), in points. */
const BODY_SIZE = 16

/**
 * 3号字的字距 Every body character is drawn 0.25 pt closer to the next: 28 × 15.75 pt = 441 pt, and 156 mm is 442.2 pt
 * (5.2.3; 16 pt would give 27 a line). 15.75 pt is the printer's own 三号.
 */
const TRACKING = -5

/** 一字 One body character as set, in twips (3.1). */
const CHARACTER = BODY_SIZE * PT + TRACKING

/** 一行 225 mm ÷ 22 = 28.99 pt; 29 pt would leave only 21 lines (5.2.3), so 28.95 pt. */
const LINE = 579

/**
 * 《党政机关公文格式》 GB/T 9704—2012, every number of it that the Word file needs, each beside its clause. Lengths are in
 * twips, sizes of type in points, unless the name says otherwise.
 */
export const GBT_9704 = {
  /** 5.1 A4, 210 mm × 297 mm. */
  paper: { width: 11906, height: 16838 },
  /** 5.2.1 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm; so 地脚 35 mm and 切口 26 mm. */
  margins: { top: 2098, right: 1474, bottom: 1984, left: 1588 },
  /** 5.2.1 版心宽 What the margins leave of the paper: 156.0 mm. */
  textWidth: 8844,
  /** 5.2.1 版心高 225.0 mm. */
  textHeight: 12756,
  /** 5.2.3 */
  linesPerPage: 22,
  charactersPerLine: 28,
  tracking: TRACKING,
  character: CHARACTER,
  line: LINE,
  /**
   * 3.2, read by the ruler: the first line's characters begin at 37 mm and the last one's end at 262 mm. A line is then a
   * character and 7/8 of one, 29.6 pt, and the page-setup dialog shows 3.36 cm and 3.35 cm.
   */
  ruler: { top: 1905, bottom: 1900, line: 592 },
  /** 5.2.2 正文 3号; 7.3.1 标题 2号; 7.4.2 版记 4号; 7.5 页码 4号. Table text is 小四 where the standard is silent. */
  size: { body: BODY_SIZE, title: 22, imprint: 14, pageNumber: 14, table: 12 },
  /** 7.2.4 发文机关标志 Upper edge 35 mm below the upper edge of the text block. The size is left to the issuer. */
  mark: {
    top: Math.round(35 * MM),
    largest: 48,
    comfortable: 34,
    smallest: 16,
    narrowest: 60,
    /** Twips of line for a point of size: the em box then begins where the line does. */ lineHeight: 22,
  },
  /** 7.2.5 发文字号 Two empty lines below the mark, on the left after one character. */
  documentNumber: { linesAbove: 2, indent: 1 },
  /** 7.2.6 签发人 On the right before one character, two to a line. */
  signer: { indent: 1, perLine: 2 },
  /**
   * 7.2.7 红色分隔线 4 mm (11.3 pt) below 发文字号, as wide as the text block: the characters end 3.9 pt above the line's own
   * lower edge, and the rule stands 7 pt below that. The standard names no width; 1.5 pt is usual.
   */
  redRule: { below: 7, eighthsOfPoint: 12, colour: 'FF0000' },
  /** 7.3.1 标题 Two empty lines below the red rule. */
  title: { linesAbove: 2 },
  /** 7.3.2 主送机关 One empty line below the title. */
  addressees: { linesAbove: 1 },
  /** 7.3.3 Each paragraph begins after two characters. */
  indent: 2,
  /** 7.3.4 附件说明 One empty line below the text, after two characters; names stand under names. */
  attachmentList: { linesAbove: 1, indent: 2 },
  /** 7.3.5.1 加盖印章 Date four characters from the right, name centred over it, first row within a line of the text. */
  sealed: {
    dateRight: 4,
    linesAbove: 2,
    perRow: 3,
    linesBetweenRows: 4,
    /** 国发〔1999〕25号: 4.2 cm across for a county or prefecture. */ seal: Math.round(42 * MM),
  },
  /** 7.3.5.2 不加盖印章 One empty line, name two characters from the right, the date's first character two further in. */
  unsealed: { linesAbove: 1, right: 2, dateShift: 2 },
  /** 7.3.6 附注 Below the date, after two characters, in brackets. */
  note: { indent: 2 },
  /** 7.3.7 附件 On a new page: 附件 on the first line, its title on the third. */
  attachment: { linesBelowMark: 1 },
  /** 7.4.1 版记分隔线 Outer rules 0.35 mm, inner ones 0.25 mm: 8 and 6 eighths of a point. */
  imprintRule: { outer: 8, inner: 6 },
  /** 7.4.2, 7.4.3 One character free on the left and on the right. */
  imprint: { indent: 1, /** 21 pt; the standard names no pitch. */ line: 420 },
  /** 7.5 页码 Its dashes 7 mm below the text block, one character (of its own size) from the outer edge. */
  pageNumber: { footer: 1427, header: 851, line: 280, indent: 280 },
} as const
