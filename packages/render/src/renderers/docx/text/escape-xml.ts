const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands in XML, in an element or an attribute. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, found => ENTITIES[found] ?? found)
