export type { Handlers } from './handlers.ts'
export { render } from './render.ts'
export type { Rendered, Renderer } from './renderer.ts'
