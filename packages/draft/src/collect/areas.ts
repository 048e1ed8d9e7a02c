/** 数据采集的分工 One sheet of the collecting workbook: an area, who usually keeps its figures, and the families in it. */
export interface Area {
  readonly term: string
  /** 通常的责任部门; each place may differ. */
  readonly department: string
  /** Family ids. */
  readonly families: readonly string[]
}

/** 十个领域 after domain notes 4.1–4.10. Every registered family belongs to exactly one. */
export const areas: readonly Area[] = [
  {
    term: '组织领导与学法述法',
    department: '依法治县（市、区）办',
    families: ['leadership', 'training', 'performanceReport', 'supervision', 'assessment'],
  },
  { term: '政务服务与权责清单', department: '政务服务管理部门、编办', families: ['service', 'powers', 'hotline'] },
  {
    term: '立法与规范性文件',
    department: '司法行政部门、市场监管部门',
    families: ['legislation', 'normativeDoc', 'fairCompetition'],
  },
  { term: '行政决策与合法性审查', department: '政府办公室、司法行政部门', families: ['majorDecision', 'legalityReview', 'counsel'] },
  {
    term: '行政执法',
    department: '司法行政部门、各执法部门',
    families: ['enforcement', 'caseFileReview', 'randomInspection', 'enforcementSupervision'],
  },
  { term: '行政复议', department: '司法行政部门（行政复议机构）', families: ['reconsideration'] },
  { term: '行政应诉', department: '司法行政部门', families: ['litigation', 'judicialAdvice'] },
  {
    term: '矛盾纠纷化解与信访',
    department: '司法行政部门、信访部门、人社部门',
    families: ['mediation', 'adminMediation', 'adminAdjudication', 'arbitration', 'petition'],
  },
  {
    term: '政务公开与监督',
    department: '政府办公室、审计部门',
    families: ['disclosure', 'disclosureRequest', 'disclosureDispute', 'proposals', 'audit', 'govSupervision', 'integrity'],
  },
  {
    term: '普法、法律服务、数字与应急',
    department: '司法行政部门、数据管理部门、应急部门',
    families: ['lawPopularization', 'legalService', 'legalAid', 'communityCorrection', 'digital', 'emergency'],
  },
]
