import type { Publication } from '@fazhi/schema'
import type { ChartOptions } from '../../charts/chart-options.ts'

/** 网页排版选项 With `examination`, each known figure is marked in the text and listed in the page's data, charts or not. */
export interface HtmlOptions extends ChartOptions {
  /** 公开信息 What the site knows of the page beside the report's own `publication`: its tags, its column, the disclosure box. */
  readonly publish?: Publication
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
