import type { Comparison } from './compare-reports.ts'

const traces = { found: '已有着落', likely: '疑似着落', missing: '没有找到着落' } as const
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const safe = (text: string): string => text.replace(/[&<>"']/g, mark => escapes[mark] ?? mark)
const percent = (share: number): string => `${Math.round(share * 100)}%`

const style = `body{font:16px/1.7 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2.2rem;border-bottom:2px solid #9b1c1c;padding-bottom:.2rem}
table{border-collapse:collapse;width:100%}caption{text-align:left;color:#4a4a4a;padding:.3rem 0}
th,td{border-bottom:1px solid #d8d8d8;padding:.35rem .5rem;text-align:left;vertical-align:top}th.n,td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.bad{color:#9b1c1c;font-weight:600}.good{color:#14532d}blockquote{margin:.4rem 0;padding-left:.8rem;border-left:3px solid #bbb;color:#333}`

/** 比较结果的网页 One self-contained page without scripts. */
export const comparisonHtml = (comparison: Comparison): string => {
  const { a, b, figures, onlyA, onlyB, definitions, growth, carried, carriedShare, promises, notes } = comparison
  const year = (side: Comparison['a'], word: string): string => (side.year === null ? word : `${side.year}年`)
  const heads = ['指标', '单位', year(a, '甲'), year(b, '乙'), '变化']
  const rows = figures.map(row => [cell(row.term), cell(row.unit), number(row.a), number(row.b), cell(row.change ?? '')])
  const checked = growth.map(row => [
    cell(row.term),
    cell(row.stated),
    cell(row.working),
    row.verdict === 'consistent' ? '<td class="good">相符</td>' : '<td class="bad">不符</td>',
  ])
  const traced = promises.map(row => [
    cell(row.promise),
    `<td class="${row.trace === 'missing' ? 'bad' : 'good'}">${traces[row.trace]}</td>`,
    cell(row.sentence ?? ''),
  ])
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>两份报告的比较</title><style>${style}</style></head>
<body><main><h1>两份报告的比较</h1>
<p>甲：${safe(a.title)}<br>乙：${safe(b.title)}</p>
<p>${safe(summaryOf(comparison))}</p>
${part('数据对比', table(`两份报告都有或者一份有的数据，共${figures.length}项`, heads, rows))}
${part('只有一份报告有的数据', `<p>只有甲有：${safe(onlyA.join('、') || '无')}</p><p>只有乙有：${safe(onlyB.join('、') || '无')}</p>`)}
${
  definitions.length > 0
    ? part(
        '口径可能不同的率',
        table(
          '两份报告用不同的分子、分母算出，百分数不可直接比较',
          ['率', '甲的算法', '乙的算法'],
          definitions.map(row => [cell(row.term), cell(row.a), cell(row.b)]),
        ),
      )
    : ''
}
${part('乙的同比用甲核对', checked.length > 0 ? table('乙写的同比和按甲的数算出的结果', ['指标', '乙的写法', '按甲计算', '结论'], checked) : '<p>没有可核对的同比。</p>')}
${part(`雷同段落（占乙全文${percent(carriedShare)}）`, carried.map(twin => `<p>相似度${percent(twin.similarity)}</p><blockquote>${safe(twin.b)}</blockquote>`).join('\n') || '<p>没有。</p>')}
${part('甲的承诺在乙里的着落', traced.length > 0 ? table('逐项追踪，结论供人工核对', ['甲的承诺', '结论', '乙里最接近的一句'], traced) : '<p>甲里没有找到下一年度安排。</p>')}
${notes.length > 0 ? part('不能比较的', `<ul>${notes.map(note => `<li>${safe(note)}</li>`).join('')}</ul>`) : ''}
</main></body></html>
`
}

/** What the page comes to, before its tables. */
const summaryOf = ({ figures, growth, carriedShare, promises, notes }: Comparison): string => {
  const both = figures.filter(row => row.a !== null && row.b !== null).length
  const wrong = growth.filter(({ verdict }) => verdict !== 'consistent').length
  const missing = promises.filter(({ trace }) => trace === 'missing').length
  return `两份都有的数据${both}项；乙的同比核对${growth.length}处，不符${wrong}处；雷同占乙全文${percent(carriedShare)}；甲的承诺${promises.length}项，没有找到着落${missing}项；不能比较的${notes.length}项。`
}

const part = (title: string, body: string): string => `<section><h2>${safe(title)}</h2>\n${body}</section>`
const cell = (text: string): string => `<td>${safe(text)}</td>`
const number = (text: string | null): string => `<td class="n">${text === null ? '—' : safe(text)}</td>`
const table = (caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><caption>${safe(caption)}</caption><thead><tr>${heads.map(head => `<th scope="col"${/^(?:[甲乙]|\d{4}年)$/.test(head) ? ' class="n"' : ''}>${safe(head)}</th>`).join('')}</tr></thead><tbody>${rows
    .map(cells => `<tr>${cells.join('')}</tr>`)
    .join('\n')}</tbody></table>`
