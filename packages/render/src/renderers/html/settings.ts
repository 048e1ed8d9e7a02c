import { type Markup, markup } from './markup/markup.ts'

const groups = [
  {
    name: 'size',
    legend: '字号',
    choices: [
      ['standard', '标准'],
      ['large', '大'],
      ['huge', '特大'],
    ],
  },
  {
    name: 'colour',
    legend: '配色',
    choices: [
      ['system', '随系统'],
      ['light', '浅色'],
      ['dark', '深色'],
      ['contrast', '高对比'],
    ],
  },
] as const

/** 显示设置 Large type and colours for every reader (适老化), as radio buttons that style sheet alone obeys. */
export function settings(): Markup {
  const fieldsets = groups.map(({ name, legend, choices }) => {
    const labels = choices.map(([id, words], index) => {
      const checked = index === 0 ? markup` checked` : null
      return markup`<label><input type="radio" name="${name}" id="${name}-${id}"${checked}>${words}</label>\n`
    })
    return markup`<fieldset><legend>${legend}</legend>\n${labels}</fieldset>\n`
  })
  // A form of this method, outside a dialog, sends nothing anywhere.
  return markup`<form class="settings" method="dialog"><details><summary>显示设置</summary>\n${fieldsets}</details></form>\n`
}
