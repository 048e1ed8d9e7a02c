import type { Style } from './style.ts'

/** The styles of a document, each with everything it inherits. */
export interface StyleSheet {
  /** The style with what it inherits filled in; `undefined` for an unknown id. */
  readonly style: (id: string) => Style | undefined
  /** What a paragraph without a style has. */
  readonly normal: Style | undefined
  readonly defaultBold: boolean
  /** Half-points; 20 where the document says nothing (ECMA-376 part 1, 17.3.2.38). */
  readonly defaultSize: number
}
