/** footnotes.xml, endnotes.xml Only the rules that part notes from the text, for whoever adds a note in Word. */
export function notesXml(kind: 'footnote' | 'endnote'): string {
  const rule = (id: number, name: string) => `<w:${kind} w:type="${name}" w:id="${id}"><w:p><w:r><w:${name}/></w:r></w:p></w:${kind}>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${kind}s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${rule(-1, 'separator')}${rule(0, 'continuationSeparator')}</w:${kind}s>`
}
