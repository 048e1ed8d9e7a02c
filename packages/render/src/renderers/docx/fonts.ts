/** 字体 The typefaces of a document by what they set. */
export interface Fonts {
  /** 标题 7.3.1 小标宋体 */
  readonly title: string
  /** 正文 5.2.2 仿宋体 */
  readonly body: string
  /** 第二层标题 7.3.3 楷体 */
  readonly kai: string
  /** 第一层标题 7.3.3 黑体 */
  readonly hei: string
  /** 页码 7.5 宋体 */
  readonly song: string
  /** Digits and Latin letters in the text; the standard names no other than the body's own. */
  readonly latin: string
}

/**
 * 字体预设 `fangzheng`: the names that offices install (方正小标宋简体, 仿宋_GB2312 …), the default. `windows`: what every
 * Windows has. `linux`: what a free system has.
 */
export const FONT_PRESETS = {
  fangzheng: { title: '方正小标宋简体', body: '仿宋_GB2312', kai: '楷体_GB2312', hei: '黑体', song: '宋体', latin: '仿宋_GB2312' },
  linux: {
    title: 'Noto Serif CJK SC',
    body: 'Noto Serif CJK SC',
    kai: 'AR PL UKai CN',
    hei: 'Noto Sans CJK SC',
    song: 'Noto Serif CJK SC',
    latin: 'Noto Serif CJK SC',
  },
  windows: { title: '华文中宋', body: '仿宋', kai: '楷体', hei: '黑体', song: '宋体', latin: '仿宋' },
} as const satisfies Record<string, Fonts>
