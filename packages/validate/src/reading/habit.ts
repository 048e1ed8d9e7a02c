/** More than so many paragraphs with the same slip: not slips of the pen but the way the file was made. */
const many = 5

/** What a slip is worth that the whole file has: a hint, for the writer knows after the first. */
export const habit = (paragraphs: number): { readonly severity?: 'info' } => (paragraphs > many ? { severity: 'info' } : {})
