import type { BoundText, Examination, Report } from '@fazhi/schema'
import type { Publish } from './publish/publish.ts'

/** 网页排版选项 */
export interface HtmlOptions {
  /** 公开信息 What the site knows of the page: its tags, its column, the disclosure box. */
  readonly publish?: Publish
  /** 数字 What the claims engine read in this report: each known figure is marked in the text and listed in the page's data. */
  readonly examination?: Examination
  /** 与数据相连的文字 What of the text was written from figures: these are known figures (`examination`), whatever the words around them. */
  readonly bound?: readonly BoundText[]
  /** 图表 Charts of the known figures (`examination`), after the text; `previous`: last year's report, drawn beside this year's. */
  readonly charts?: { readonly previous?: { readonly report: Report; readonly examination: Examination } }
  /** 下载 Files that lie beside the page (relative or http links). */
  readonly downloads?: readonly Download[]
  /** 当前位置 Pages above this one, from the top, each a link; without it site and column are named only. */
  readonly trail?: readonly Download[]
}

/** 下载 One file: where it lies, what it is called, its media type. */
export interface Download {
  readonly href: string
  readonly term: string
  readonly mediaType?: string
}
