export { htmlReader } from './html.ts'
export { markdownReader } from './markdown.ts'
export { textReader } from './text.ts'
