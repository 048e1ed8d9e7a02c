/** 甲乙丙…癸甲乙: the ideographs of a cycle one after the other, beginning again at its end. */
export function cycle(number: number, characters: string): string {
  return number < 1 ? String(number) : (characters[(number - 1) % characters.length] ?? '')
}
