/** Heads of columns whose numbers name something and measure nothing. */
export const naming = /序号|编号|代码|年份|年度|日期|时间|电话|排名|名次/
