import { noRunawayRegexes } from '../../../test/support/runaway-regexes.ts'

noRunawayRegexes(import.meta.dirname, 60)
