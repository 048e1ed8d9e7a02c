import type { Settings } from './settings-of.ts'
import type { Remark } from './task.ts'

/** Where to mend it: site and column are said by the configuration first, everything else by the file called `name`. */
export function remarkPlace({ field, front }: Remark, name: string, key: string, { placeOf }: Pick<Settings, 'placeOf'>): string {
  const own = front === null ? null : `${name} ${front}`
  const configured = field === null ? null : placeOf(key, field)
  const [place] = (/^publish\.(?:site|column)/.test(field ?? '') ? [configured, own] : [own, configured]).filter(each => each !== null)
  return place ?? name
}
