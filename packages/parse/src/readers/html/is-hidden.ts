import { attribute } from './attribute.ts'
import type { Element } from './dom.ts'
import { elementKinds } from './element-kinds.ts'

const furnitureRoles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'dialog', 'menu', 'toolbar'])

/** Not shown, or marked as no part of the text. */
export function isHidden(element: Element): boolean {
  if (elementKinds.skipped.has(element.tagName)) return true
  if (element.attrs.some(each => each.name === 'hidden') || attribute(element, 'aria-hidden') === 'true') return true
  return furnitureRoles.has(attribute(element, 'role')) || /display\s*:\s*none|visibility\s*:\s*hidden/.test(attribute(element, 'style'))
}
