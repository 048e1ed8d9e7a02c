import { pageOf } from './page-of.ts'
import { specimen } from './specimen.ts'

/** What a hostile import would like to see in a page. */
export const attacks: readonly string[] = [
  '<script>window.hacked=1</script>',
  '"><img src=x onerror="window.hacked=1">',
  "'onmouseover='window.hacked=1' x='",
  '<svg onload=window.hacked=1><style>*{display:none}</style></svg>',
  '</style><script>window.hacked=1</script><style>',
  '</script><script>window.hacked=1</script>',
  '</title><script>window.hacked=1</script>',
  '<a href="javascript:window.hacked=1">点击</a>',
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '<meta http-equiv="refresh" content="0;url=https://example.org/">',
  '<base href="https://example.org/"><link rel="stylesheet" href="https://example.org/a.css">',
  '--><!--<img src="https://example.org/a.png">-->',
  '&lt;script&gt;window.hacked=1&lt;/script&gt;&#60;img src=x&#62;',
  '`$' + '{window.hacked=1}`\u2028{{constructor.constructor("window.hacked=1")()}}',
  '\u0000\u0008\u001b[31m\ufffe\ud800<b>',
]

/** One page for each attack, which stands in every place that a report or its publisher can fill with words. */
export function hostilePages(): readonly { readonly name: string; readonly attack: string; readonly content: string }[] {
  return attacks.map((attack, index) => {
    const { report, examination } = specimen(words => `${words}${attack}`)
    const figures = examination.quantities.map(quantity => ({ ...quantity, label: attack, indicator: attack, unit: attack }))
    const content = pageOf(report, {
      examination: { ...examination, quantities: figures },
      publish: {
        site: { name: attack, domain: attack, idCode: attack },
        column: { name: attack, description: attack, keywords: [attack], type: attack },
        ...{ publishedAt: attack, source: attack, author: attack, keywords: [attack], description: attack, url: attack },
        ...{ identifier: attack, subject: attack, issuer: attack, writtenOn: attack, documentNumber: attack, publishedOn: attack },
      },
      downloads: [
        { href: 'javascript:window.hacked=1', term: attack, mediaType: attack },
        { href: 'data:text/html,<script>window.hacked=1</script>', term: attack },
        { href: '//example.org/a.css', term: attack },
        { href: 'figures.json', term: attack, mediaType: attack },
      ],
    })
    return { name: `hostile-${index}`, attack, content }
  })
}
