/** A difference that one wrong digit, two digits changed about or a small step makes: 9, 40, 27. A list that is not whole is off by anything. */
export function smallSlip(difference: number): boolean {
  let rest = Math.round(difference * 1000)
  while (rest > 9 && rest % 10 === 0) rest /= 10
  return rest < 10 || (rest < 100 && rest % 9 === 0)
}
