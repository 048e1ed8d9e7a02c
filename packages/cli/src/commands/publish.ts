import type { Declaration } from './declare.ts'

export const publish: Declaration = {
  name: 'publish',
  summary: '把一个文件夹的报告做成可以上网的专栏',
  details:
    '把一个文件夹的报告做成静态专栏：每份报告的网页和下载，按年度、按机关的索引，离线检索，订阅，公开时效，历年数字。再次运行只重做变了的。公开前先查密级标志、公民身份号码、内部标记等，查出就不发布。',
  arguments: [['<文件夹>', '装有报告的文件夹']],
  options: [
    ['--out <文件夹>', '专栏放在哪里；里面不是 fazhi 写的文件不会改动'],
    ['--force', '查出问题仍然发布（读不出的略去），放行的每一条记入“发布记录”'],
    ['--all', '没有变的也重做'],
    ['--profile <主体>', '报告主体，fazhi profiles 列出；不写时按配置，再按发文机关判断'],
    ['--site-name <名称>', '网站名称；也可以写在配置的 publish.site.name'],
    ['--column-name <名称>', '专栏名称；也可以写在配置的 publish.column.name'],
    ['--address <网址>', '专栏的网址，网站地图要用；也可以写在配置的 publish.address'],
  ],
  examples: [
    'fazhi publish 年度报告/ --out 专栏',
    'fazhi publish 年度报告/ --out 专栏 --site-name 云溪市人民政府 --address https://www.yunxi.example/fzzf/',
  ],
  load: async () => (await import('../actions/publish.ts')).publish,
}
