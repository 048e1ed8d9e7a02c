/** Whether a part is written in the strict namespaces (ECMA-376 part 1) rather than the transitional ones. */
export function isStrict(xml: string): boolean {
  return xml.slice(0, 8192).includes('http://purl.oclc.org/ooxml/wordprocessingml/main')
}
