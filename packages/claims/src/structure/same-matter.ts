/** 同事异名 Names of one matter that reports use for each other, the one in the list and the other beside it. */
const matters: readonly RegExp[] = [
  /劳动(?:争议|纠纷|关系)|劳资|劳动人事/,
  /婚姻家庭|婚恋家庭|家事|家庭婚姻/,
  /邻里|相邻(?:关系|权)/,
  /征地拆迁|征收拆迁|房屋征收|征收补偿|征地补偿/,
  /交通事故|道路交通/,
]

/** Whether two labels name the same matter. */
export function sameMatter(a: string, b: string): boolean {
  return matters.some(matter => matter.test(a) && matter.test(b))
}
