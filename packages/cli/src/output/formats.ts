import type { Format } from './format.ts'
import * as register from './index.ts'

export const formats: readonly Format[] = Object.values(register)
