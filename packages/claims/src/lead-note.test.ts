import { test } from 'vitest'

test('NOTE FROM THE LEAD to the author of packages/claims: read, then delete this file (do not commit it)', () => {
  throw new Error(
    'A blind set of other real passages (full-width punctuation, other fields: courts, hotline, audit, tax, mediation) was labelled by somebody else: /tmp/blind/dev/web-claims.json ' +
      '(86 passages, 221 claims; dev half, yours to look at) — score with `node /work/shared/tools/score-claims.mjs --gold /tmp/blind/dev --mutate --list`. ' +
      'The other half /tmp/blind/test must stay unseen: run it only for the figure (no --list). At 08:54 the test half gave recall 63.4% (rate 75/100, sum 41/66, subset 22/29, comparison 9/29, repeat 0/8), ' +
      '28 false alarms in 85 texts, planted 55.2%: the gap to the corpus is what generalisation is missing, and the hidden measure is like it. From now on develop chiefly on /tmp/blind/dev ' +
      '(labels may err; judge), keep the corpus figures, and report all four sets at the end. Also: (1) `repair` should name the unique repair (32/102 stated 34.1% → 改为31.4%), the quick-start example examples/quick-start/report.md ' +
      'has no 改为 for it, misses 调解1284件、调解成功1302件 and 主动公开12860条，上年为11230条，同比增长15.4%; (2) subject labels like “群众满意率由上年的”, “现行有效” should read as a clerk would say them. ' +
      'The CLI is built by `node scripts/build.mjs`.',
  )
})
