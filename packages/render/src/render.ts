import type { Report } from '@fazhi/schema'
import type { Rendered, Renderer } from './renderer.ts'

/** 排版 Sets `report` by `renderer`, with that renderer's own options. */
export async function render<Options extends object>(report: Report, renderer: Renderer<Options>, options?: Options): Promise<Rendered> {
  return renderer.render(report, options)
}
