/** 图表目录 What is worth looking at, by indicator, in the order in which the bars stand. All of a chart are counted in one unit. */
export const chartPlans: readonly { readonly id: string; readonly title: string; readonly indicators: readonly string[] }[] = [
  {
    id: 'reconsideration',
    title: '行政复议案件办理',
    indicators: ['reconsideration.received', 'reconsideration.accepted', 'reconsideration.concluded', 'reconsideration.pending'],
  },
  {
    id: 'reconsideration-outcome',
    title: '行政复议案件结案方式',
    indicators: [
      'reconsideration.upheld',
      'reconsideration.claimDismissed',
      'reconsideration.applicationDismissed',
      'reconsideration.corrected',
      'reconsideration.mediatedOrSettled',
      'reconsideration.mediated',
      'reconsideration.settled',
      'reconsideration.terminated',
      'reconsideration.otherConcluded',
    ],
  },
  {
    id: 'litigation',
    title: '行政应诉',
    indicators: [
      'litigation.received',
      'litigation.concluded',
      'litigation.firstInstance.received',
      'litigation.firstInstance.concluded',
      'litigation.hearings',
      'litigation.headAppearances',
      'litigation.lost',
    ],
  },
  {
    id: 'mediation',
    title: '矛盾纠纷调解',
    indicators: ['mediation.screened', 'mediation.cases', 'mediation.succeeded', 'mediation.judiciallyConfirmed'],
  },
  {
    id: 'normative-documents',
    title: '行政规范性文件清理',
    indicators: [
      'normativeDoc.cleanup.total',
      'normativeDoc.cleanup.kept',
      'normativeDoc.cleanup.amend',
      'normativeDoc.cleanup.repealed',
      'normativeDoc.cleanup.lapsed',
    ],
  },
]
