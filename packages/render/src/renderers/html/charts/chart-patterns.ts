import { type Markup, markup } from '../markup/markup.ts'

/** 图案 Stripes for this year and dots for the year before: told apart without colour. Once on a page. */
export const chartPatterns: Markup = markup`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
<pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground-of" width="6" height="6"/><rect class="line-of" width="4" height="6"/></pattern>
<pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="ground-of" width="6" height="6"/><circle class="line-of" cx="3" cy="3" r="1.3"/></pattern>
</svg>
`
