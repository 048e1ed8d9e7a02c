import type { LoadedConfig } from '../config/load-config.ts'
import { nearest } from '../input/nearest.ts'
import type { Input } from './inputs-of.ts'

/** 对不上的设置 What the configuration says of reports that are not in the folder: a slip of the pen would otherwise pass in silence. */
export function strayReports({ config, placeOf }: LoadedConfig, inputs: readonly Input[]): readonly string[] {
  const known = inputs.map(({ key }) => key)
  return Object.keys(config.publish?.reports ?? {})
    .filter(key => !known.includes(key))
    .map(key => `警告：${placeOf(['publish', 'reports', key])}：文件夹里没有“${key}”，这一项没有用上${nearest(key, known)}`)
}
