import type { Inspection } from '../inspect/inspection.ts'
import type { Paint } from './paint.ts'

/** 输出格式 Turns inspections into what is printed. */
export interface Format {
  readonly id: string
  readonly term: string
  write(inspections: readonly Inspection[], paint: Paint): string
}
