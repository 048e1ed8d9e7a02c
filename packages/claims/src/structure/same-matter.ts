import { matters } from '@fazhi/schema'

/** Whether two labels name the same matter: 劳动争议, 劳资纠纷. */
export function sameMatter(a: string, b: string): boolean {
  return matters.some(names => names.some(name => a.includes(name)) && names.some(name => b.includes(name)))
}
