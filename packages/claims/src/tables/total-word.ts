/** 合计 What a total row or column is called: 全市合计, 合计（含结转）. */
export const totalWord =
  /^(?:(?:全|本)[市县区省州局级系统院]{1,2}|各[\u4e00-\u9fff]{1,4})?(?:合计|总计|共计|总数|总和|累计|全部|总量)(?:[（(].*[）)])?$/
