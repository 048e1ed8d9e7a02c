import type { Publication } from '@fazhi/schema'
import { type Markup, markup } from '../markup/markup.ts'
import type { Disclosure } from './disclosure.ts'

/** 网页标签 The tags of 《政府网站发展指引》 for site, column and content, in that order. An absent value leaves no tag. */
export function metaTags(said: Publication, title: string | null, facts: Disclosure): Markup {
  const { site = {}, column = {} } = said
  const tags: readonly (readonly [string, string | null | undefined])[] = [
    ['SiteName', site.name],
    ['SiteDomain', site.domain],
    ['SiteIDCode', site.idCode],
    ['ColumnName', column.name],
    ['ColumnDescription', column.description],
    ['ColumnKeywords', column.keywords?.join(';')],
    ['ColumnType', column.type],
    ['ArticleTitle', title],
    ['PubDate', said.publishedAt ?? facts.publishedOn],
    ['ContentSource', said.source],
    ['Keywords', said.keywords?.join(';')],
    ['Author', said.author],
    ['Description', said.description],
    ['Url', said.url],
  ]
  return markup`${tags.flatMap(([name, content]) => (content?.trim() ? [markup`<meta name="${name}" content="${content.trim()}">\n`] : []))}`
}
