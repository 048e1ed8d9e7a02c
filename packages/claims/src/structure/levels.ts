import type { Mention } from '../reading/mention.ts'
import { sameThings } from './same-things.ts'

/** A level that may change: a count, or for percentages any rate or share. */
function isLevel(mention: Mention): boolean {
  return mention.number.family === 'percent'
    ? mention.role !== 'growth' && mention.role !== 'base'
    : mention.role === 'level' || mention.role === 'average'
}

function comparable(a: Mention, b: Mention): boolean {
  return sameThings(a, b) && (a.number.family === 'percent') === (b.number.family === 'percent')
}

/** 水平值 What may change, and what may be held against it. */
export const levels = { is: isLevel, comparable }
