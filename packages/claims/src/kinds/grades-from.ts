import type { Mention } from '../reading/mention.ts'
import { counts } from './counts.ts'

/** Grades, the best first. */
const rankings = [
  ['优秀', '良好', '合格', '基本合格'],
  ['非常满意', '很满意', '满意', '比较满意', '基本满意'],
  ['优秀', '良好', '达标', '基本达标'],
  ['优秀', '称职', '基本称职'],
]

/** 优秀 of 优秀案卷 */
function gradeOf({ quantity: { label } }: Mention): string {
  return label.replace(/^(?:其中|评定|评为|评出)/, '').replace(/(?:案卷|等次|等级|票|档)$/, '')
}

function gradedBefore(mentions: readonly Mention[], { sentence, index }: Mention, names: readonly string[]): readonly Mention[] {
  return mentions.filter(other => counts.is(other) && other.sentence === sentence && other.index < index && names.includes(gradeOf(other)))
}

/** 等次以上 优秀168卷、合格417卷、不合格15卷，合格以上案卷占97.5%: the grades of the list from the best down to the one that is named. */
export function gradesFrom(mentions: readonly Mention[], share: Mention, subject: string): readonly Mention[] {
  const least = /^(?:其中|评定|评为)?([\u4e00-\u9fff]{2,4}?)(?:等次|等级|及)?以上(?:等次|等级)?(?:的)?[\u4e00-\u9fff]{0,3}$/.exec(
    subject,
  )?.[1]
  const ranking = rankings.find(names => least !== undefined && names.includes(least) && gradedBefore(mentions, share, names).length > 1)
  return least === undefined || !ranking ? [] : gradedBefore(mentions, share, ranking.slice(0, ranking.indexOf(least) + 1))
}
