import type { Publish } from '@fazhi/render'

/** 专栏 What a site says of the column itself. Nothing is required: without an address there is no sitemap, all else is there. */
export interface Column {
  readonly site?: NonNullable<Publish['site']>
  readonly column?: NonNullable<Publish['column']>
  /** 专栏的网址 Where the column will lie, for the sitemap and the feed: https://www.yunxi.example/fzzf/ */
  readonly address?: string
}
