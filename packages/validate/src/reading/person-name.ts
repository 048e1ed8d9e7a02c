import { nameLikeWords } from './name-like-words.ts'
import { surnames } from './surnames.ts'

// Of grammar and of masks: 申请人张的, 当事人李某. Names that have them are missed; better than calling a sentence a name.
const notGiven = /[的了与和及等在对因不被就未已可是件案某诉将人们这那其该此各时所均×ＸＸX*○＊]/
const hanzi = /^[\u4e00-\u9fff]$/
const firm =
  /^(?:$|[，,。；;、：:（()）)”"’》\s]|诉|不服|状告|起诉|上诉|与|和|等|反映|投诉|举报|申请|提出|提起|因|驾驶|认为|要求|请求|自愿|死亡|受伤|一案|一户|一家|案)/
const verbs =
  /^(?:主动|追回|追讨|讨回|依法|领取|拿到|获得|索要|支付|缴纳|签订|承担|没有|多次|一直|涉嫌|无证|酒后|醉酒|销售|生产|从事|私自|违规|占用|搭建|殴打|之间|名下|家中|履行|撤回|户|家|所|夫妇|夫妻|父子|兄弟|一行)/
const soft = /^(?:在|于|向|经|被|系|对|就|的|以|未|拒|通过|提交|是|持|擅自|违法|非法|收到|及|将|到|来|为)/

/** 买买提·艾力 The first syllables of names written with a dot, as they are transcribed. */
const transcribed =
  /^[阿艾买提吐尔逊热合曼木沙克玛依古丽努苏莱里巴拉尼亚孜卡德力江汗别肯叶哈帕麦海娜赛迪穆罕默达吾色扎西才让次仁旦增多吉索南]{2,6}[·•]/

/**
 * 姓名 How many characters of a person's name in full (张三, 王小明, 欧阳明) begin at `at`, or 0. A surname alone tells little: what
 * follows has to be what follows a name, and masked names (张某, 李××) are none.
 */
export function personName(text: string, at: number): number {
  const first = transcribed.exec(text.slice(at, at + 8))?.[0].length ?? 0
  if (first > 0) return first + (/^[\u4e00-\u9fff]{2}/.test(text.slice(at + first, at + first + 2)) ? 2 : 0)
  const compound = surnames.compound.find(name => text.startsWith(name, at))
  const surname = compound ?? text[at] ?? ''
  const wordlike = surnames.wordlike.has(surname)
  if (compound === undefined && !wordlike && !surnames.telling.has(surname)) return 0
  if (compound === undefined && nameLikeWords.has(text.slice(at, at + 2))) return 0
  // 时间、成本: of a surname that begins other words too, only the longer names are taken.
  const lengths = wordlike ? [2] : [2, 1]
  const given = lengths.find(length => {
    const start = at + surname.length
    const name = text.slice(start, start + length)
    if (name.length < length || [...name].some(letter => !hanzi.test(letter)) || notGiven.test(name)) return false
    const after = text.slice(start + length, start + length + 4)
    return !/^[（(]化名/.test(after) && (firm.test(after) || verbs.test(after) || (!wordlike && soft.test(after)))
  })
  return given === undefined ? 0 : surname.length + given
}
