import type { FrontMatter } from '../../reading/front-matter.ts'
import { attribute } from './attribute.ts'
import type { Document, Node } from './dom.ts'

/** 网页标签 What the head of the page says: `<title>`, ArticleTitle, PubDate (政府网站发展指引). */
export function pageFacts(document: Document): { readonly title: string; readonly front: FrontMatter } {
  let title = ''
  let published = ''
  const stack: Node[] = [...document.childNodes]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('tagName' in node) || node.tagName === 'body') continue
    if (node.tagName === 'meta') {
      const name = attribute(node, 'name')
      const content = node.attrs.find(each => each.name === 'content')?.value ?? ''
      if (name === 'articletitle') title += content
      if (name === 'pubdate') published = content
    }
    if (node.tagName === 'title') title += node.childNodes.map(child => ('value' in child ? child.value : '')).join('')
    for (const child of node.childNodes) stack.push(child)
  }
  return { title, front: { letterhead: {}, ...(published === '' ? {} : { published }) } }
}
