import { surnames } from './surnames.ts'

/** 隐去名字 张三 → 张某, 王小明 → 王某某; a name with a dot keeps what stands before it. */
export function maskedName(name: string): string {
  const dot = name.search(/[·•]/)
  const surname = surnames.compound.find(each => name.startsWith(each)) ?? name.slice(0, Math.max(1, dot))
  return surname + '某'.repeat(dot < 0 ? name.length - surname.length : 1)
}
