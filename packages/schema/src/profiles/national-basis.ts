import type { Basis } from '../basis.ts'

const regulation = '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）'

/** 依据 What the national regulation is read to say, each with how sure we are (domain notes 1.1). */
export const nationalBasis = {
  contents: { text: `${regulation}第四章：年度报告的五项内容`, confidence: 'A' },
  causes: { text: `${regulation}第四章：报告“存在的不足和原因”，两者都要有`, confidence: 'A' },
  submit: { text: `${regulation}第四章：每年3月1日之前报送`, confidence: 'A' },
  submitProvince: { text: `${regulation}第四章：省级党委和政府每年4月1日之前报送`, confidence: 'A' },
  publish: { text: `${regulation}第二十四条：每年4月1日之前通过报刊、网站等向社会公开，涉及党和国家秘密的除外`, confidence: 'A' },
  toHigher: { text: `${regulation}第四章：党委和政府向上一级党委和政府报告`, confidence: 'A' },
  toPeers: { text: `${regulation}第四章：政府向同级党委、人大常委会报告`, confidence: 'A' },
  ofDepartment: { text: `${regulation}第四章：部门向本级党委和政府、上一级政府有关部门报告`, confidence: 'A' },
  copyHigher: { text: `${regulation}第四章：抄送上一级党委法治建设议事协调机构的办事机构`, confidence: 'A' },
  copyOwn: { text: `${regulation}第四章：抄送本级党委法治建设议事协调机构的办事机构`, confidence: 'A' },
  oneAddressee: { text: '《党政机关公文处理工作条例》第十五条：上行文原则上主送一个上级机关；分别报送时分别行文', confidence: 'B' },
} as const satisfies Record<string, Basis>
