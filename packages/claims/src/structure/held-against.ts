import { counts } from '../kinds/counts.ts'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { stripWords } from '../reading/strip-words.ts'
import type { Sides } from './change-sides.ts'
import { changeSubject } from './change-subject.ts'
import { levels } from './levels.ts'
import { sameThings } from './same-things.ts'

const opens = /^[与同跟和较比](?:上年度?|去年|上一年度?|前一年度?|(?:19|20)\d\d年|上月|上季度)(?:同期)?的?([\u4e00-\u9fff]{0,8})$/
const closes = /^(?:次|的?[\u4e00-\u9fff]{0,4})?(?:相比|相较|比较|对比)/
const measured = /(件|起|宗|户|人|批|场|份|条|家)(?:次)?数/
const moneyNoun = /金额|资金|经费|费用|支出|损失|款|额/

const was = /^(?:而|但)?(?:上年度?|去年|上一年度?|前一年度?)(?:同期)?(?:则|仅)?(?:分别)?(?:是|为|有)?([\u4e00-\u9fff]{0,8})$/

/** 与上年165起、损失243.8万元相比; 上年同期是20起、死亡17人: all that is given of the time before. */
function formersOf(mentions: readonly Mention[], change: Mention): readonly Mention[] {
  const first = mentions.findLast(
    ({ lead, index, sentence }) => index < change.index && sentence === change.sentence && (opens.test(lead) || was.test(lead)),
  )
  if (!first) return []
  const held = opens.test(first.lead)
  const all = [first]
  for (let last = first; !(held && closes.test(last.tail)); ) {
    const next = mentions[last.index + 1]
    const joined =
      next && next.sentence === first.sentence && (next.passed === 1 << mark.list || (next.passed === 0 && /^[和与及]/.test(next.lead)))
    if (!joined || next.index >= change.index || all.length > 5) return held ? [] : all
    all.push(next)
    last = next
  }
  return all
}

const being = [...'为是有共达的']
const nameOf = ({ lead }: Mention): string =>
  stripWords.end(opens.exec(lead)?.[1] ?? was.exec(lead)?.[1] ?? lead.replace(/^[和与及]/, ''), being)

/** Which of them a change is of: the one whose unit or name it says. Where it says neither, what stands nearest is as likely. */
function formerFor(mentions: readonly Mention[], formers: readonly Mention[], change: Mention): Mention | null {
  const { name: subject } = changeSubject(mentions, change)
  const unit = measured.exec(change.lead)?.[1]
  const ofUnit = unit === undefined ? [] : formers.filter(({ number }) => number.unit === unit)
  const called = subject.length < 2 ? [] : formers.filter(former => counts.bigramIn(subject, nameOf(former)))
  const inMoney = moneyNoun.test(subject) ? formers.filter(({ number }) => number.family === 'money') : []
  const found = [ofUnit, called, inMoney].find(list => list.length === 1)?.[0]
  // 死亡17人，受伤人数下降21.4%: of another of that unit.
  const other = found && found !== called[0] && found !== inMoney[0] && subject.length >= 2 && nameOf(found).length >= 2
  return found && !other ? found : null
}

/** What it is now: the one such count before, or the first and largest of them. */
function currentFor(mentions: readonly Mention[], first: Mention, former: Mention, change: Mention): Mention | null {
  const name = nameOf(former)
  for (const sentence of [first.sentence, first.sentence - 1]) {
    const like = mentions.filter(
      level =>
        level.index < first.index &&
        level.sentence === sentence &&
        level.bracket === 0 &&
        levels.is(level) &&
        sameThings(level, former) &&
        !/^(?:上年|去年|上一年|前一年)/.test(level.lead),
    )
    const called = name.length < 2 ? like : like.filter(level => counts.bigramIn(name, counts.words(level)))
    const [head] = called
    if (called.length === 1) return head ?? null
    // 各类事故126起、死亡8人，道路交通事故98起、死亡5人，与上年的112起相比: of which of the two is not said.
    const parts = called.slice(1).every(({ cues, gapCues }) => ((cues | gapCues) & cue.among) !== 0)
    if (like.length > 0 || change.sentence - sentence > 1) return head && parts ? head : null
  }
  return null
}

/** 与上年相比 与上年165起、损失243.8万元相比，起数下降16.4%，损失下降12.8%: each change is of the value whose unit or name it says. */
export function heldAgainst(mentions: readonly Mention[], change: Mention): Sides | null {
  if (change.bracket !== 0 || /均|分别|依次|其中/.test(change.lead)) return null
  const formers = formersOf(mentions, change)
  const [first] = formers
  const former = first && formerFor(mentions, formers, change)
  const current = former && currentFor(mentions, first, former, change)
  return current ? { current, base: former, sure: true } : null
}
