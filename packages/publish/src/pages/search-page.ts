import { markup } from '@fazhi/render/parts'
import type { Column } from '../column.ts'
import type { Entry } from '../entry.ts'
import { pageScript } from '../search/page-script.ts'
import { searchData } from '../search/search-data.ts'
import type { SearchIndex } from '../search/search-index.ts'
import type { SiteFile } from '../site-file.ts'
import { frame } from './frame.ts'

/** 检索 The whole text of every report can be searched, without a server and from a folder too. Without a script it says where else to look. */
export function searchPage(entries: readonly Entry[], index: SearchIndex, column: Column, feed: boolean): SiteFile {
  const main = markup`<form id="search" role="search" hidden>
<label for="q">检索全部报告的正文<input id="q" type="search" autocomplete="off" spellcheck="false"></label>
<button type="submit">检索</button>
</form>
<p id="told" role="status"></p>
<ul id="found" class="found"></ul>
<noscript><p>检索要用浏览器的脚本，现在没有开启。可以<a href="index.html">按年度或按机关查找</a>。</p></noscript>
`
  const script = { code: pageScript, data: searchData(index, entries) }
  return { path: 'search.html', content: frame({ column, page: 'search.html', title: '检索', main, feed, script }) }
}
