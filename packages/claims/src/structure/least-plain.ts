/** 无引语清单的下限 A list that no words open and that makes less than this may do so by chance. */
export const leastPlain = 50
