import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longReport } from '../../test/long-report.ts'
import { partText } from '../../test/part-text.ts'
import { sampleFiles } from '../../test/sample-files.ts'
import { readDirectory } from '../zip/read-directory.ts'
import { parseAnyXml } from './parse-any-xml.ts'
import { scanPlainXml } from './scan-plain-xml.ts'

/** What saxes makes of it, said as one text; `null` when there is any fault in it. */
function bySaxes(xml: string): string | null {
  const { root, problem } = parseAnyXml(xml, '')
  return problem === null ? JSON.stringify(root) : null
}

/** Either the scanner gives just what saxes gives, or it leaves the part to saxes. */
function agrees(xml: string): 'read' | 'left' {
  const root = scanPlainXml(xml)
  if (root === null) return 'left'
  expect(JSON.stringify(root)).toBe(bySaxes(xml))
  return 'read'
}

const PARTS = [...sampleFiles(), ['long report', longReport()] as const].flatMap(([name, bytes]) =>
  readDirectory(bytes)
    .entries.filter(entry => /\.(?:xml|rels)$/.test(entry.name))
    .map(entry => ({ part: `${name} ${entry.name}`, xml: partText(bytes, entry.name) ?? '' })),
)

/** Mostly what office programs write; now and then something odd. */
const mostly = (usual: fc.Arbitrary<string>, ...odd: string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 40, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...odd) })

const name = mostly(fc.constantFrom('w:p', 'w:r', 'w:t', 'p', 'x:r', '_a.b-c'), 'w:字', 'a:b:c', '1')
const word = mostly(
  fc.constantFrom('全年', ' ', 'a', '𠀀', '&lt;', '&amp;', '&quot;', "'", '>'),
  '\n',
  '\t',
  '\r\n',
  '&#20113;',
  '&nbsp;',
  ']]',
  '\u0085',
)
const words = fc.array(word, { maxLength: 4 }).map(all => all.join(''))
const URIS = ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'urn:other', '']
const attribute = mostly(
  fc.oneof(
    fc.tuple(fc.constantFrom('w:val', 'val', 'xml:space', 'r:id'), words).map(([key, value]) => ` ${key}="${value}"`),
    fc.tuple(fc.constantFrom('xmlns', 'xmlns:w', 'xmlns:x'), fc.constantFrom(...URIS)).map(([key, uri]) => ` ${key}="${uri}"`),
  ),
  " w:val='1'",
  ' w:val = "1"',
  '\n a="1"',
  'b="2"',
  ' __proto__="1"',
  ' constructor="1"',
)
const { element } = fc.letrec<{ element: string }>(tie => ({
  element: fc
    .tuple(
      name,
      fc.uniqueArray(attribute, { maxLength: 3, selector: it => it.split('=')[0] }),
      fc.constantFrom('', ' ', '\r\n'),
      fc.array(fc.oneof(words, tie('element')), { maxLength: 4 }),
    )
    .map(([tag, attributes, blank, inner]) => {
      const opening = `<${tag}${attributes.join('')}${blank}`
      return inner.length === 0 ? `${opening}/>` : `${opening}>${inner.join('')}</${tag}${blank}>`
    }),
}))
const head = mostly(
  fc.constantFrom('', '\ufeff', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n', "<?xml version='1.0'?>"),
  '<?xml version="1.1"?>',
  '<?xml version="1.0" encoding="1"?>',
  ' ',
  '云',
)
const piece = fc.constantFrom(
  '<',
  '>',
  '/',
  '"',
  "'",
  '=',
  '&',
  ';',
  '!',
  '?',
  ' ',
  '\0',
  '\u0008',
  '\ufffe',
  '\ud840',
  '\udc00',
  ']]>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<!DOCTYPE x>',
  '<?x y?>',
  '</w:p>',
  '<w:p>',
  '<a/>',
  'w:val="1"',
  ' xmlns:w="urn:other"',
  '云',
)

describe('scanPlainXml', () => {
  it('reads what every sample file is made of, as saxes does, but for the one with character references', () => {
    const left = PARTS.filter(({ xml }) => agrees(xml) === 'left').map(({ part }) => part)
    expect(left.filter(part => !part.endsWith('fontTable.xml'))).toEqual(['word-symbols word/document.xml'])
  })

  it('reads elements, attributes and text as saxes does', () => {
    let read = 0
    fc.assert(
      fc.property(
        head,
        element,
        mostly(fc.constantFrom('', '\n'), '云', '<a/>'),
        (before, root, after) => void (agrees(before + root + after) === 'read' && read++),
      ),
      { numRuns: 3000 },
    )
    expect(read).toBeGreaterThan(1000)
  })

  it('never takes malformed XML for good: 20,000 mutations', () => {
    const short = PARTS.filter(({ xml }) => xml.length > 100).map(({ xml }) => xml.slice(0, 1500))
    const mutated = fc
      .tuple(
        fc.oneof(
          fc.constantFrom(...short),
          fc.tuple(head, element).map(all => all.join('')),
        ),
        fc.nat(),
        fc.nat(12),
        fc.array(piece, { maxLength: 2 }),
      )
      .map(([xml, at, gone, pieces]) => xml.slice(0, at % xml.length) + pieces.join('') + xml.slice((at % xml.length) + gone))
    fc.assert(
      fc.property(mutated, xml => void agrees(xml)),
      { numRuns: 20_000 },
    )
  })

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
    ['an entity of its own', '<a>&b;</a>'],
    ['the same attribute twice', '<a b="1" b="2"/>'],
    ['a comment', '<a><!-- --></a>'],
    ['a control character', '<a>\u0001</a>'],
    ['half a character', '<a>\ud840</a>'],
    ['two roots', '<a/><a/>'],
    ['text outside', '<a/>b'],
    ['nothing', ''],
    ['an element left open', '<a>'],
    ['elements that cross', '<a><b></a></b>'],
    ['a name cut short', '<ab></a>'],
    ['600 levels', `${'<a>'.repeat(600)}${'</a>'.repeat(600)}`],
  ])('leaves %s to saxes', (_what, xml) => expect(scanPlainXml(xml)).toBeNull())
})
