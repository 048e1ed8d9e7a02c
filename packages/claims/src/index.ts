export { rational } from './arithmetic/rational.ts'
export { examine } from './examine.ts'
