import { declareFamily } from './declare-family.ts'

/** 主动公开 《政府信息公开条例》; counted in 条 (domain notes 4.9). */
export const disclosure = declareFamily({
  id: 'disclosure',
  term: '政务公开',
  english: 'openness of government affairs',
  topics: ['政务公开', '主动公开', '政府信息公开', '信息公开', '政府信息'],
  units: ['条', '篇', '件'],
  counts: {
    proactive: {
      short: '主动公开',
      term: '主动公开政府信息',
      english: 'government information disclosed on own initiative',
      definition: '本年度主动公开的政府信息。平台重复发布的不重复计。',
      aliases: [
        '制作政府信息',
        '主动公开信息',
        '公开政府信息',
        '公开各类政府信息',
        '发布政府信息',
        '主动公开各类信息',
        '公开各类信息',
        '公开信息',
        '主动公开政务信息',
      ],
    },
    newMedia: {
      short: '新媒体发布',
      term: '政务新媒体发布信息',
      english: 'information published through government new media',
      definition: '通过政务新媒体发布的信息。',
      aliases: [
        '推送信息',
        '累计推送信息',
        '微信公众号推送',
        '微信公众号发稿',
        '微信公众号发布',
        '政务新媒体发布',
        '抖音号发稿',
        '新媒体发布信息',
      ],
    },
    interpretations: {
      short: '政策解读',
      english: 'policy interpretations published',
      definition: '发布的政策解读。',
      aliases: [
        '发布文字解读',
        '文字解读',
        '图文解读',
        '媒体解读',
        '专题解读',
        '公文解读',
        '发布解读',
        '发布政策解读',
        '政策解读材料',
        '解读政策文件',
      ],
    },
    responses: {
      short: '回应关切',
      english: 'public concerns responded to',
      definition: '回应公众关注热点、网民留言等。',
      aliases: ['处理群众留言', '回复群众留言', '回复网民留言', '办理网民留言', '回应社会关切', '回复留言'],
    },
  },
})
