export { docx } from './docx/docx.ts'
export { html } from './html/html.ts'
export { markdown } from './markdown/markdown.ts'
