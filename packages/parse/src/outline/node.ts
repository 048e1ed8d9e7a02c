import type { Block, Marker, Text } from '@fazhi/schema'

/** A heading and what stands under it, while levels are not yet counted. */
export interface Node {
  readonly kind: string
  readonly level: number | null
  readonly marker: Marker | null
  readonly title: Text
  readonly runIn: boolean
  readonly start: number
  readonly children: (Block | Node)[]
}
