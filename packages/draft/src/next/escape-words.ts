/** Old words as draft text: characters that Markdown or the template would take for marks are escaped. */
export const escapeWords = (text: string): string =>
  text
    .replace(/[\\*_`[\]<|]/g, '\\$&')
    .replace(/\{\{/g, '\\{{')
    .replace(/^(\s*)([#>+-])/, '$1\\$2')
