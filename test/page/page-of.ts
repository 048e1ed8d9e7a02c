import { html } from '../../packages/render/src/renderers/html/html.ts'
import type { HtmlOptions } from '../../packages/render/src/renderers/html/html-options.ts'
import type { Report } from '../../packages/schema/src/index.ts'

const decoder = new TextDecoder()

/** The page of a report as text. */
export function pageOf(report: Report, options: HtmlOptions = {}): string {
  const rendered = html.render(report, options)
  if (rendered instanceof Promise) throw new Error('The page is rendered at once.')
  return decoder.decode(rendered.bytes)
}
