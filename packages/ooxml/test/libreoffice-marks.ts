/** What LibreOffice understands a file's comments to stand on, from its flat ODF: the words from each annotation to its end. */
export function libreofficeMarks(flatOdf: string): readonly { readonly words: string; readonly note: string }[] {
  const marks: { words: string; note: string }[] = []
  for (const match of flatOdf.matchAll(/<office:annotation (?:office:name="([^"]*)")?[^>]*>([\s\S]*?)<\/office:annotation>/g)) {
    const after = match.index + match[0].length
    const end = flatOdf.indexOf(`<office:annotation-end office:name="${match[1]}"`, after)
    const note = bare(/<text:p[^>]*>([\s\S]*?)<\/text:p>/.exec(match[2] ?? '')?.[1] ?? '')
    marks.push({ words: end < 0 ? '' : bare(flatOdf.slice(after, end)), note })
  }
  return marks
}

function bare(xml: string): string {
  return xml
    .replace(/<office:annotation [\s\S]*?<\/office:annotation>/g, '')
    .replace(/<draw:(frame|custom-shape) [\s\S]*?<\/draw:\1>/g, '')
    .replace(/<text:note [\s\S]*?<\/text:note>/g, '')
    .replace(/<text:(?:tab|line-break|s)[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" })[name] ?? '')
    .replace(/\s/g, '')
}
