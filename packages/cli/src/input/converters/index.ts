export { ofd } from './ofd.ts'
export { office } from './office.ts'
export { pdf } from './pdf.ts'
