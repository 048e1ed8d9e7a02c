/** Fields whose result is text like any other: links, tables of contents, what was typed into a form. */
const TYPED = /^\s*(?:HYPERLINK|TOC|FORMTEXT|QUOTE|INCLUDETEXT|ADDIN|MACROBUTTON|CITATION|BIBLIOGRAPHY|INDEX|TOA)\b/i

/** Whether a field's result is worked out anew each time: page numbers, dates, sums, references. */
export function isComputed(instruction: string): boolean {
  return !TYPED.test(instruction)
}
