export type { InputFile } from './input-file.ts'
export { parse } from './parse.ts'
export type { ParseOptions } from './parse-options.ts'
export type { Parsed } from './parsed.ts'
