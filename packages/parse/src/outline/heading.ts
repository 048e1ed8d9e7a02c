import type { Marker, Text } from '@fazhi/schema'

/** 标题行 A line that heads something, or the front of one. */
export interface Heading {
  readonly marker: Marker | null
  readonly title: Text
  /** What follows the title on the same line. */
  readonly rest: Text | null
  /** Headings alike in this stand on one level: the marker's style, the markup's level, or `plain`. */
  readonly kind: string
  /** Level in the markup, if any. */
  readonly level: number | null
}
