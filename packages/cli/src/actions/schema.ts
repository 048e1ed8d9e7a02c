import { reportJsonSchema } from '@fazhi/schema'

/** Prints the JSON Schema of the report model. */
export function schema(): number {
  process.stdout.write(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`)
  return 0
}
