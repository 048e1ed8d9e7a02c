const ending =
  /(?:党委|工委|区委|县委|市委|省委|州委|盟委|旗委|镇委|乡委|街道党工委|党组|委员会|人民政府|管委会|管理局|政府|人大常委会|常务委员会|办公室|委办|依法治[省市区县州]办|司法[厅局所]|[厅局委办署院社]|中心|街道办事处|办事处|行署|支队|总队|大队|集团|公司|站|所|队|会|部|国务院|中央|部门|人大|政协|海关|大学|学院|学校|领导小组|指挥部|[省市县区州盟旗乡镇府委]办)$/
const verb = /[。；;！!？?：:“”]|关于|情况|报告|工作(?!部|委|办|局|处|站|领导小组|委员会)|建设$|推进|加强|完善|落实|坚持|提升|[是了的]/

/** 机关名称 Looks like the name of a body: ends as such names end, and says nothing else. */
export function isOrganName(text: string): boolean {
  if (text.length > 80) return false
  const whole = text.replace(/[\s\u3000]/g, '').replace(/[（(][^（()）]{0,20}[)）]$/, '')
  return !/^[\s\u3000（(]/.test(text) && whole.length >= 2 && whole.length <= 40 && ending.test(whole) && !verb.test(whole)
}
