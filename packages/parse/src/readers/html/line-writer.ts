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
  const put = (character: string, from: number, width?: number): void => {
    const last = runs.at(-1)
    if (width !== undefined) runs.push({ at: text.length, from, length: 1, width })
    else if (last !== undefined && last.width === undefined && last.from + last.length === from && last.at + last.length === text.length) {
      runs[runs.length - 1] = { ...last, length: last.length + 1 }
    } else runs.push({ at: text.length, from, length: 1 })
    text += character
  }
  return {
    add: (value, places, isLink, verbatim) => {
      let run = 0
      for (let i = 0; i < value.length; i++) {
        while (run + 1 < places.length && (places[run + 1]?.at ?? Number.POSITIVE_INFINITY) <= i) run++
        const place = places[run]
        const from = place === undefined ? 0 : place.from + Math.min(i - place.at, place.length)
        const character = value.charAt(i)
        if (!verbatim && /[ \t\n\r\f]/.test(character)) {
          space = { from: space?.from ?? from, broken: (space?.broken ?? false) || character === '\n' || character === '\r' }
          continue
        }
        // A line break in the source between two Chinese characters is no space.
        if (space !== null && text !== '' && !(space.broken && wide.test(text.slice(-1)) && wide.test(character))) put(' ', space.from)
        space = null
        put(character === '\n' || character === '\r' ? ' ' : character, place?.width === undefined ? from : place.from, place?.width)
        if (isLink) linked++
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
