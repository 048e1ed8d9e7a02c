import type { HtmlLine, Run } from './html-line.ts'

type Written = Pick<HtmlLine, 'text' | 'runs' | 'linked'>

/** Puts pieces of text together as a browser does: white space collapses, and disappears at both ends. */
export interface LineWriter {
  readonly add: (value: string, runs: readonly Run[], linked: boolean, verbatim: boolean) => void
  /** The line so far, and a fresh start; `null` when nothing visible was added. */
  readonly take: () => Written | null
}

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’]/

/** An empty line. */
export function lineWriter(): LineWriter {
  let text = ''
  let runs: Run[] = []
  let linked = 0
  let space: { readonly from: number; readonly broken: boolean } | null = null

  const put = (words: string, from: number, width: number | undefined): void => {
    const last = runs.at(-1)
    if (width !== undefined) runs.push({ at: text.length, from, length: words.length, width })
    else if (last !== undefined && last.width === undefined && last.from + last.length === from && last.at + last.length === text.length)
      runs[runs.length - 1] = { ...last, length: last.length + words.length }
    else runs.push({ at: text.length, from, length: words.length })
    text += words
  }

  const word = (words: string, from: number, width: number | undefined, isLink: boolean): void => {
    // A line break in the source between two Chinese characters is no space.
    if (space !== null && text !== '' && !(space.broken && wide.test(text.slice(-1)) && wide.test(words.charAt(0))))
      put(' ', space.from, undefined)
    space = null
    put(words, from, width)
    if (isLink) linked += words.length
  }

  return {
    add: (value, places, isLink, verbatim) => {
      const given = places.length > 0 ? places : [{ at: 0, from: 0, length: value.length }]
      for (const { at, from, length, width } of given) {
        const stretch = value.slice(at, at + length)
        if (verbatim) word(stretch.replace(/[\r\n]/g, ' '), from, width, isLink)
        else
          for (const match of stretch.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
            const piece = match[0]
            if (/[^ \t\n\r\f]/.test(piece.charAt(0))) word(piece, from + match.index, width, isLink)
            else space = { from: space?.from ?? from + match.index, broken: (space?.broken ?? false) || /[\r\n]/.test(piece) }
          }
      }
    },
    take: () => {
      const written = { text, runs, linked }
      text = ''
      runs = []
      linked = 0
      space = null
      return /[^\s\u200b-\u200f\u2060\ufeff]/.test(written.text) ? written : null
    },
  }
}
