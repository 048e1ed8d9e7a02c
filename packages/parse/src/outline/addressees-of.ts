import type { Text } from '@fazhi/schema'
import { isOrganName } from './organ-name.ts'
import { splitOrgans } from './split-organs.ts'

/** The addressees that a line names before `end`; none unless every name is one. */
export function addresseesOf(line: Pick<Text, 'text' | 'span'>, end: number): readonly Text[] {
  const names = splitOrgans({ ...line, text: line.text.slice(0, end) }, /[、，,；;\s\u3000]+|并报?(?=[^\s]{2,20}[委府厅局办])/g)
  return names.every(name => addressed(name.text)) ? names : []
}

function addressed(name: string): boolean {
  return isOrganName(name) || /(?:同志|领导|大会|会议|机关|单位|代表|委员|主任|秘书长|同志们)$/.test(name)
}
