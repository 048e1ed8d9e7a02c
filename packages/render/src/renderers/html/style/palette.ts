/** 配色 Ratios of text to ground are at least 4.5 : 1, of high contrast at least 7 : 1 (WCAG 2.1 1.4.3, 1.4.6). */
const palettes = {
  light: {
    ground: '#fdfcf9',
    raised: '#f3f1ea',
    text: '#1f1d1a',
    quiet: '#5c574e',
    link: '#14508c',
    rule: '#8a8478',
    mark: '#a3201a',
    scheme: 'light',
  },
  dark: {
    ground: '#17181b',
    raised: '#222429',
    text: '#e8e6e1',
    quiet: '#b0aca3',
    link: '#8fc2f5',
    rule: '#7d7a74',
    mark: '#f09a8e',
    scheme: 'dark',
  },
  contrast: { ground: '#000', raised: '#000', text: '#ff0', quiet: '#ff0', link: '#0ff', rule: '#ff0', mark: '#ff0', scheme: 'dark' },
  plain: { ground: '#fff', raised: '#fff', text: '#000', quiet: '#000', link: '#00319e', rule: '#000', mark: '#8b0000', scheme: 'light' },
} as const

/** The declarations that set one palette. */
export function palette(name: keyof typeof palettes): string {
  const { scheme, ...colours } = palettes[name]
  const properties = Object.entries(colours).map(([key, value]) => `--${key}:${value};`)
  return `${properties.join('')}color-scheme:${scheme};`
}
