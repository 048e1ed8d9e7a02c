import { profiles, roleWordings } from '@fazhi/schema'

const sure = { A: '', B: '（据二手材料）', C: '（待核）' }

/** Lists every profile with what it asks for and why. */
export function listProfiles(): number {
  for (const profile of profiles) {
    const term = (role: string) => roleWordings.find(wording => wording.role === role)?.short ?? role
    const lines = [
      `${profile.id}  ${profile.term}`,
      `  ${profile.description}`,
      ...profile.parts.map(
        part => `  法定内容：${term(part.role)}${part.required ? '' : '（可以没有）'}——${part.basis.text}${sure[part.basis.confidence]}`,
      ),
      ...(['submit', 'publish'] as const).flatMap(kind => {
        const deadline = profile.deadlines[kind]
        const word = kind === 'submit' ? '报送' : '公开'
        return deadline
          ? [`  ${word}期限：${deadline.month}月${deadline.day}日之前——${deadline.basis.text}${sure[deadline.basis.confidence]}`]
          : []
      }),
      ...profile.addressees.map(entry => `  主送：${entry.rule}——${entry.basis.text}${sure[entry.basis.confidence]}`),
      ...profile.copies.map(entry => `  抄送：${entry.rule}——${entry.basis.text}${sure[entry.basis.confidence]}`),
    ]
    process.stdout.write(`${lines.join('\n')}\n\n`)
  }
  return 0
}
