import * as z from 'zod/mini'
import { Span } from '../span.ts'

/**
 * 层次序数 The number before a heading or list entry. `style` names its form:
 * `chapter` 第一章 · `part` 第一部分 · `comma` 一、 · `bracket` （一） · `dot` 1. or 1、 or 1． · `paren` （1） · `circle` ① .
 * GB/T 9704—2012 7.3.3 gives the order 一、 （一） 1. （1）.
 */
export const Marker = z.readonly(
  z.object({
    span: Span,
    /** As written, punctuation included: 一、 (一) 1. */
    text: z.string(),
    style: z.enum(['chapter', 'part', 'comma', 'bracket', 'dot', 'paren', 'circle']),
    /** The ordinal: 三、 is 3. */
    number: z.int(),
  }),
)
export type Marker = z.infer<typeof Marker>
