import { describe, expect, it } from 'vitest'
import { cleanPassages } from '../test/clean-passages.ts'
import { subjectOf } from '../test/subject-of.ts'
import { validate } from './validate.ts'

/** A whole report around the passage, so that every rule has its say. */
const reportWith = (passage: string): string => `云溪市人民政府关于2023年法治政府建设情况的报告

中共临江省委、临江省人民政府：

2023年，我市深入学习贯彻习近平法治思想，扎实推进法治政府建设。现将有关情况报告如下：

一、推进法治政府建设的主要举措和成效

（一）重点工作

${passage}

（二）其他工作

各项任务按计划推进。

二、存在的不足和原因

一是基层法治力量薄弱，主要原因是专业人才紧缺；二是普法针对性不强，主要原因是分类指导不够。

三、党政主要负责人履行第一责任人职责情况

市委书记、市长对重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办，主持常务会议学法6次。

四、2024年主要安排

2024年，我市将持续推进法治政府建设示范创建，加强执法人员培训。

特此报告。

云溪市人民政府
2024年2月20日
`

describe('写得干净的段落没有任何发现', () => {
  it.each(Object.entries(cleanPassages))('%s', (_, passage) => {
    const found = validate(subjectOf({ text: reportWith(passage), profile: 'prefecture' }))
    expect(found.map(({ rule, message, because }) => [rule, message, because])).toEqual([])
  })
})
