import { figuresSchema } from '@fazhi/render'
import { reportJsonSchema } from '@fazhi/schema'
import { OperatorError } from '../operator-error.ts'

const schemas: Readonly<Record<string, () => object>> = { 报告: reportJsonSchema, report: reportJsonSchema, 数字: figures, figures }

/** Prints a JSON Schema: of the report model, or of figures.json. */
export function schema(name = 'report'): number {
  const made = Object.hasOwn(schemas, name) ? schemas[name] : undefined
  if (made === undefined) throw new OperatorError(`没有“${name}”的 JSON Schema，可用的有 report（报告）、figures（数字）`)
  process.stdout.write(`${JSON.stringify(made(), null, 2)}\n`)
  return 0
}

function figures(): object {
  return figuresSchema
}
