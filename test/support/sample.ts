/** 一份没有毛病的县级报告 A small report of an invented county, complete and without fault; `changes` replaces words in it. */
export function sample(changes: Readonly<Record<string, string>> = {}): string {
  const text = `云溪市临江区人民政府关于2024年法治政府建设情况的报告

云溪市人民政府：

2024年，临江区认真贯彻习近平法治思想，法治政府建设取得新进展。现将有关情况报告如下。

一、推进法治政府建设的主要举措和成效

（一）健全依法决策机制。全年制定行政规范性文件6件，全部依法报备。

（二）化解行政争议。全年受理行政复议案件102件，审结102件，其中纠错32件，纠错率31.4%。

二、推进法治政府建设存在的不足和原因

基层执法力量不足，法治宣传的针对性有待增强。主要原因是人才培养机制不健全，经费保障不充分。

三、党政主要负责人履行推进法治建设第一责任人职责情况

区委、区政府主要负责人对法治建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。

四、2025年度推进法治政府建设的主要安排

深化行政执法体制改革，加强行政复议规范化建设。

特此报告。

云溪市临江区人民政府

2025年2月20日
`
  return Object.entries(changes).reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`the sample has no “${from}”`)
    return result.replace(from, to)
  }, text)
}
