import { runTool } from './run-tool.ts'

/** A part of a page, in points from its upper left corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** `cover`: how much of the band is inked; 1 for a rule. */
export interface Band extends Box {
  readonly cover: number
}

/** A page as drawn, without smoothing. */
export interface Picture {
  /** The box of what is drawn in `colour` within `area`, or null. */
  readonly ink: (area: Box, colour?: 'dark' | 'red') => Box | null
  /** Each unbroken band of rows in which `colour` is drawn within `area`, from the top. */
  readonly bands: (area: Box, colour?: 'dark' | 'red') => readonly Band[]
}

/** Draws one page of a PDF, at `resolution` dots to the inch. */
export function picture(pdf: string, page: number, resolution = 200): Picture {
  const raw = runTool('pdftoppm', ['-r', String(resolution), '-f', String(page), '-l', String(page), '-aa', 'no', '-aaVector', 'no', pdf])
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(raw.subarray(0, 64).toString('latin1'))
  if (!head) throw new Error(`pdftoppm drew nothing of ${pdf}, page ${page}`)
  const [width, height, data] = [Number(head[1]), Number(head[2]), raw.subarray(head[0].length)]
  const point = 72 / resolution
  const isInk = (at: number, colour: 'dark' | 'red') => {
    const [red = 255, green = 255, blue = 255] = [data[at], data[at + 1], data[at + 2]]
    return colour === 'red' ? red > 150 && green < 110 && blue < 110 : red < 128 && green < 128 && blue < 128
  }
  const bands = (area: Box, colour: 'dark' | 'red' = 'dark'): readonly Band[] => {
    const [left, right] = [Math.max(0, Math.floor(area.left / point)), Math.min(width, Math.ceil(area.right / point))]
    const found: { left: number; top: number; right: number; bottom: number; count: number }[] = []
    let open = false
    for (let y = Math.max(0, Math.floor(area.top / point)); y < Math.min(height, Math.ceil(area.bottom / point)); y++) {
      let [first, last, count] = [-1, -1, 0]
      for (let x = left; x < right; x++) {
        if (!isInk((y * width + x) * 3, colour)) continue
        if (first < 0) first = x
        last = x
        count += 1
      }
      if (first >= 0) {
        const band = found.at(-1)
        if (!open || !band) found.push({ left: first, top: y, right: last + 1, bottom: y + 1, count })
        else
          Object.assign(band, {
            left: Math.min(band.left, first),
            right: Math.max(band.right, last + 1),
            bottom: y + 1,
            count: band.count + count,
          })
      }
      open = first >= 0
    }
    return found.map(({ left, top, right, bottom, count }) => ({
      left: left * point,
      top: top * point,
      right: right * point,
      bottom: bottom * point,
      cover: count / ((right - left) * (bottom - top)),
    }))
  }
  const ink = (area: Box, colour: 'dark' | 'red' = 'dark') => {
    const all = bands(area, colour)
    if (all.length === 0) return null
    return {
      left: Math.min(...all.map(band => band.left)),
      top: Math.min(...all.map(band => band.top)),
      right: Math.max(...all.map(band => band.right)),
      bottom: Math.max(...all.map(band => band.bottom)),
    }
  }
  return { ink, bands }
}
