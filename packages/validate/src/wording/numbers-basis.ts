import type { Basis } from '@fazhi/schema'

/** 核对数字的依据 The clause that has every number of a document checked before it is issued. */
export const numbersBasis: Basis = { text: '《党政机关公文处理工作条例》第二十条（四）（审核数字准确）', confidence: 'A' }
