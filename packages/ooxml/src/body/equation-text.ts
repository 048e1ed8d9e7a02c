const LONGEST = 400
/** What an EQ field that Word's own dialogs write shows: 拼音指南, 带圈字符, and a plain fraction. */
const SHOWN: readonly (readonly [form: RegExp, shown: string])[] = [
  [/\\o\\a[a-z]?\s?\(\\s\\up\s?\d+\s?\([^()]*\)[,;，]([^()]*)\)\s*$/i, '$1'],
  [/\\o(?:\\a[a-z]?)?\s?\([○□△◇〇][,;，]([^()]*)\)\s*$/i, '$1'],
  [/\\f\s?\(([^(),;，]*)[,;，]([^(),;，]*)\)\s*$/i, '$1/$2'],
]

/** The words that an EQ field shows (ECMA-376 has no result for it in the file); empty where it is another field or unknown. */
export function equationText(instruction: string): string {
  if (instruction.length > LONGEST || !/^\s*EQ\b/i.test(instruction)) return ''
  for (const [form, shown] of SHOWN) {
    const match = form.exec(instruction)
    if (match !== null) return shown.replace(/\$(\d)/g, (_, group: string) => (match[Number(group)] ?? '').trim())
  }
  return ''
}
