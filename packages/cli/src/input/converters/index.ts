export { office } from './office.ts'
export { pdf } from './pdf.ts'
