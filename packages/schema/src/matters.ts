/** 同事异名 Names of one matter that reports use for each other, the one in a list and the other beside it. */
export const matters: readonly (readonly string[])[] = [
  ['劳动争议', '劳动纠纷', '劳动关系', '劳动人事', '劳资'],
  ['婚姻家庭', '婚恋家庭', '家庭婚姻', '家事'],
  ['邻里', '相邻关系', '相邻权'],
]
