/** numbering.xml Headings carry their numbers as text, so that they are what the writer wrote; no list is defined. */
export const NUMBERING_XML =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
