/** 汉字 The unified ideographs of the basic plane: all that reports are written in. */
export const han = {
  at: (text: string, at: number): boolean => {
    const code = text.charCodeAt(at)
    return code >= 0x4e00 && code <= 0x9fff
  },
  /** Whether the first (the last) so many characters are such. */
  starts: (text: string, count: number): boolean => {
    for (let i = 0; i < count; i++) if (!han.at(text, i)) return false
    return true
  },
  ends: (text: string, count: number): boolean => {
    for (let i = 1; i <= count; i++) if (!han.at(text, text.length - i)) return false
    return true
  },
}
