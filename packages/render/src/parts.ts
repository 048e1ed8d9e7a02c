export { type Hole, type Markup, markup } from './renderers/html/markup/markup.ts'
export { verbatim } from './renderers/html/markup/verbatim.ts'
export { policy } from './renderers/html/policy.ts'
export { escapeText } from './renderers/markdown/escape-text.ts'
