/** `figures.json` 的 JSON Schema（2020-12） What other programs may rely on; `version` changes when it changes incompatibly. */
export const figuresSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: '法治政府建设年度报告：数字',
  description: '报告正文里能确认指标的数字，按阅读顺序排列。没有列出的数字不等于没有，只是文字没有说清它是哪一项指标。',
  type: 'object',
  additionalProperties: false,
  required: ['version', 'report', 'figures'],
  properties: {
    version: { const: 1 },
    report: {
      type: 'object',
      additionalProperties: false,
      required: ['title', 'year', 'issuers', 'date'],
      properties: {
        title: { type: ['string', 'null'], description: '标题，各行相连' },
        year: { type: ['integer', 'null'], description: '报告年度' },
        issuers: { type: 'array', items: { type: 'string' }, description: '发文机关' },
        date: { type: ['string', 'null'], format: 'date', description: '成文日期；没有时用发布日期' },
      },
    },
    figures: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['indicator', 'term', 'text', 'value', 'unit', 'places', 'id', 'start', 'end'],
        properties: {
          indicator: { type: 'string', description: '指标编号，如 reconsideration.accepted' },
          term: { type: 'string', description: '指标名称，如 行政复议受理' },
          text: { type: 'string', description: '原文，如 约1.2万件' },
          value: { type: 'number', description: '数值：1.2万记作12000，31.4%记作31.4' },
          low: { type: 'number', description: '可能的最小值；没有下限时不写' },
          high: { type: 'number', description: '可能的最大值；没有上限时不写' },
          unit: { type: 'string', description: '单位；没有时为空' },
          places: { type: 'integer', minimum: 0, description: '原文小数点后的位数' },
          hedge: { enum: ['about', 'below', 'above', 'under'], description: '约数：约、近、余、不足' },
          id: { type: 'string', pattern: '^n[0-9]+$', description: '网页中的位置（#n1）' },
          start: { type: 'integer', minimum: 0, description: '阅读文本中的起点，按 UTF-16 计' },
          end: { type: 'integer', minimum: 0, description: '阅读文本中的终点，按 UTF-16 计' },
        },
      },
    },
  },
} as const
