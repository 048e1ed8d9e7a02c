import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** Colours for a terminal, and none for a file, a pipe or `NO_COLOR`. */
export type Paint = (style: Style, text: string) => string

export function paintFor(stream: { isTTY?: boolean }, environment: NodeJS.ProcessEnv): Paint {
  const coloured = environment.FORCE_COLOR ? environment.FORCE_COLOR !== '0' : stream.isTTY === true && !environment.NO_COLOR
  return coloured ? (style, text) => styleText(style, text) : (_, text) => text
}
