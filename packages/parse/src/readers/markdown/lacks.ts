/** Whether the words stand nowhere in the body; white space, line breaks and markup between them do not matter. */
export function lacks(body: string, words: string): boolean {
  const bare = (text: string): string => text.replace(/<br\s*\/?>|[\s\u3000#*\\_]/g, '')
  return words !== '' && !bare(body).includes(bare(words))
}
