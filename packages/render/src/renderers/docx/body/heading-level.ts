import type { Item, Marker, Section } from '@fazhi/schema'

/** 7.3.3 一、 （一） 1. （1）: the form of the number goes with the layer. */
const LEVELS: Readonly<Record<Marker['style'], 1 | 2 | 3 | 4 | null>> = {
  chapter: 1,
  part: 1,
  comma: 1,
  bracket: 2,
  dot: 3,
  paren: 4,
  circle: null,
}

/** 标题层次 By its number where it has one (1. is set as 1. is, also where a report leaves （一） out), else by its depth. */
export function headingLevel(node: Section | Item): 1 | 2 | 3 | 4 {
  const depth = node.kind === 'section' ? 1 : node.level
  return (node.marker && LEVELS[node.marker.style]) ?? depth
}
