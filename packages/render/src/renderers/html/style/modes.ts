import { palette } from './palette.ts'

/**
 * 显示方式 Colours and sizes: what the system asks for, unless the reader has chosen otherwise on the page. The choices are radio
 * buttons and work without a script; a browser without :has() does not show them.
 */
export function modes(): string {
  return `@media screen{
:root{${palette('light')}--size:100%;--leading:1.9}
@media (prefers-color-scheme:dark){:root{${palette('dark')}}}
@media (prefers-contrast:more){:root{${palette('plain')}}}
@media (prefers-contrast:more) and (prefers-color-scheme:dark){:root{${palette('contrast')}}}
:root:has(#colour-light:checked){${palette('light')}}
:root:has(#colour-dark:checked){${palette('dark')}}
:root:has(#colour-contrast:checked){${palette('contrast')}}
:root:has(#size-large:checked){--size:125%}
:root:has(#size-huge:checked){--size:160%;--leading:2.1}
.settings{display:none}
@supports selector(:has(a)){.settings{display:block}}
}`
}
