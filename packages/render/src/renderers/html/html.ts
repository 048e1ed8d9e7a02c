import type { Renderer } from '../../renderer.ts'
import { utf8Bytes } from '../utf8-bytes.ts'
import type { HtmlOptions } from './html-options.ts'
import { page } from './page.ts'
import { checkPublication } from './publish/check-publication.ts'
import { disclosure } from './publish/disclosure.ts'
import { publicationOf } from './publish/publication-of.ts'

/** 网页 One self-contained page: no script, nothing loaded from elsewhere, readable at every width, printable by GB/T 9704. */
export const html: Renderer<HtmlOptions> = {
  id: 'html',
  term: '网页',
  extension: '.html',
  mediaType: 'text/html; charset=utf-8',
  render: (report, options = {}) => {
    const said = publicationOf(report, options.publish)
    const facts = disclosure(report, said)
    return {
      bytes: utf8Bytes(page(report, { ...options, publish: said }, facts).html),
      diagnostics: options.publish === undefined && report.publication === undefined ? [] : checkPublication(report, said, facts),
    }
  },
}
