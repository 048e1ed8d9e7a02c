import type { Publication } from '@fazhi/schema'

/** 专栏 What a site says of the column itself. Nothing is required: without an address there is no sitemap, all else is there. */
export interface Column {
  readonly site?: Publication['site']
  readonly column?: Publication['column']
  /** 专栏的网址 Where the column will lie, for the sitemap and the feed: https://www.yunxi.example/fzzf/ */
  readonly address?: string
}
