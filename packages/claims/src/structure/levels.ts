import type { Mention } from '../reading/mention.ts'
import { sameThings } from './same-things.ts'

/** A level that may change: a count, or for percentages any rate or share. */
function isLevel(mention: Mention): boolean {
  return mention.number.family === 'percent'
    ? mention.role !== 'growth' && mention.role !== 'base'
    : mention.role === 'level' || mention.role === 'average'
}

function comparable(a: Mention, b: Mention): boolean {
  return sameThings(a, b) && (a.number.family === 'percent') === (b.number.family === 'percent')
}

const comesOrGoes =
  /^(?:年内|全年|当年|本年|今年)?(?:共|净|有)?(?:新增|新设|新建|新登记|新招|新接收|注销|撤销|吊销|退休|离职|辞职|调[出入离]|招[聘录]|流[出入]|退出|离岗|减员|增员)[\u4e00-\u9fff]{0,8}$/

/** 注销31家，新增12家，较年初的292家净减19家: what came and went is not what there was. */
function flows({ lead }: Mention): boolean {
  return comesOrGoes.test(lead)
}

/** 水平值 What may change, what may be held against it, and what only came and went. */
export const levels = { is: isLevel, comparable, flows }
