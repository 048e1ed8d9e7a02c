/** 标点 The kinds of boundary between and around numbers, weakest first; half- and full-width forms are the same mark. */
export const mark = { list: 1, comma: 2, semicolon: 3, colon: 4, stop: 5, open: 6, close: 7 } as const

/** The flag that stands for a mark among those passed. */
export const bit = (kind: number): number => 1 << kind

/** Marks and what else begins something, by code unit: see `marks`. 8 title open, 9 digit, 10 Chinese digit. */
export const charClass = new Uint8Array(65536)
const set = (characters: string, kind: number): void => {
  for (const c of characters) charClass[c.charCodeAt(0)] = kind
}
set('、', mark.list)
set('，,', mark.comma)
set('；;', mark.semicolon)
set('：:', mark.colon)
set('。！？!?\n\r', mark.stop)
set('（(', mark.open)
set('）)', mark.close)
set('《〈', 8)
set('0123456789０１２３４５６７８９', 9)
set('一二两三四五六七八九十百', 10)
