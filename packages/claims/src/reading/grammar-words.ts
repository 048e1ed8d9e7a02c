import { cue } from './cue.ts'

/** Words that say the same of a case: 审结、办结、结案. A word may stand in several groups. */
const groups: Readonly<Record<string, { readonly flags: number; readonly words: string }>> = {
  conclude: {
    flags: cue.done,
    words: '审结 办结 结案 执结 审执结 办复 办理完毕 审理终结 审理完毕 结办 已结 结件 处理完毕 完成办理 办理完成 处置完毕 办毕',
  },
  handle: { flags: cue.intake, words: '办理 处理 处置 查处 审理 审查 审核 开展 承接 清理 梳理 评查 核查 评估 监测 聘任 选聘' },
  accept: { flags: cue.intake, words: '受理 立案 予以受理 依法受理 收案 受案' },
  receive: {
    flags: cue.intake,
    words: '收到 收案 接到 接收 收件 新收 接报 接访 来访 登记 接待 征集 收集 承办 交办 排查 摸排 发现 抽检 抽查 检查 抽样 组织 参加',
  },
  succeed: { flags: cue.outcome, words: '成功 调成 调结 化解 调解成功 解决 调处成功 成功化解 成功调解 成功调处' },
  settle: { flags: cue.outcome, words: '调解 和解 调撤 撤回 撤诉' },
  reply: { flags: cue.outcome, words: '答复 回复 反馈 办复 回应 回访' },
  satisfy: { flags: cue.outcome, words: '满意 基本满意 非常满意' },
  correct: { flags: cue.outcome, words: '纠错 直接纠错 纠正' },
  uphold: { flags: cue.outcome, words: '维持' },
  revoke: { flags: cue.outcome, words: '撤销 变更 确认违法 责令履行 责令履职 确认无效' },
  lose: { flags: cue.outcome, words: '败诉' },
  win: { flags: cue.outcome, words: '胜诉' },
  appear: { flags: cue.outcome, words: '出庭应诉 出庭' },
  hear: { flags: cue.intake, words: '开庭审理 公开开庭审理 开庭 庭审' },
  qualify: { flags: cue.outcome, words: '合格 通过 达标 及格' },
  rectify: { flags: cue.outcome, words: '整改 整改完成 完成整改 已整改' },
  adopt: { flags: cue.outcome, words: '采纳 采用 吸收采纳' },
  // 发出问卷680份，收回675份
  issue: { flags: cue.intake, words: '发放问卷 发出问卷 下发问卷' },
  recover: { flags: cue.done, words: '收回 回收 有效问卷' },
  perform: { flags: cue.outcome, words: '履行' },
  disclose: { flags: cue.outcome, words: '公开 主动公开 予以公开 同意公开' },
  file: { flags: cue.outcome, words: '备案 报备' },
  complete: { flags: cue.outcome, words: '完成 落实' },
  dispose: { flags: cue.outcome, words: '保留 废止 失效 修改 取消 继续有效 宣布失效 规范 转化 下放' },
  transfer: { flags: cue.outcome, words: '移送 移交 转办' },
  other: {
    flags: cue.outcome,
    words: '驳回 终止 终结 终止审理 不予受理 不受理 中止 下达 发出 制发 提出 作出 批准 起诉 公诉 批捕 判决 裁定 确认 讨论 发言 邀请 选派',
  },
}

const plain: readonly (readonly [number, string])[] = [
  [cue.among, '其中 这其中 这当中'],
  [cue.include, '包括 包含 含有 分为 分别是 分别为 涵盖 具体为 具体是 具体包括 分布如下 如下 分布为 构成为 组成'],
  [cue.share, '占 占比 所占 比重 占到 占了 占全部 占总数 占总量 占有'],
  [
    cue.up,
    '增长 增加 增 增多 增幅 上升 升 升幅 提高 提升 上涨 涨幅 攀升 扩大 扩充 扩展 拓展 多出 高出 多 增速 增长率 增至 升至 回升 跃升 增加到 提升到 提高到 扩大到 扩充到 充实 上浮 增强 新增 抬高 抬升 走高 拉升',
  ],
  [
    cue.down,
    '下降 减少 减 降低 降 降幅 减幅 下滑 回落 压减 缩减 压缩 缩短 少 减至 降至 降为 降到 下跌 精简 缩短至 压缩至 低 走低 拉低 压降 削减',
  ],
  [cue.yearly, '同比 上年同期 去年同期 同期'],
  [
    cue.yearly | cue.than | cue.previous,
    '较上年 比上年 较去年 比去年 比上一年 较上一年 比前一年 较前一年 与前一年 与去年 与上年 同去年 同上年 与上一年 比前年 较前年 比往年 较往年',
  ],
  [cue.monthly, '环比'],
  [cue.monthly | cue.than | cue.previous, '比上月 较上月 较上周 比上周 比上季度 较上季度 比上个月 较上个月 与上月 与上季度'],
  [cue.than, '比 较 相比 与 同 对比'],
  [cue.from, '由 从 由原来 由去年 从去年 由上年 从上年'],
  [
    cue.to,
    '到 至 增至 升至 减至 降至 降为 降到 增加到 提升到 提高到 扩大到 扩充到 变为 增为 升为 提升至 提高至 下降到 下降至 减少到 减少至 压缩到 压缩至 缩短到 缩短至 增加至 扩大至 上升到 上升至 增长到 增长至 回落到 回落至 充实至 充实到 达到',
  ],
  [cue.total, '合计 共计 总计 合起来 加起来 两项 三项合计 总共 一共 共 总和 加总 累计'],
  [cue.rest, '其他 其它 其余 余下 剩余 剩下 余者 另外的'],
  [cue.each, '各 每 均 各自 每个 每人 都'],
  [cue.respectively, '分别 依次 分别是 分别为'],
  [cue.respectively | cue.share, '分别占'],
  [
    cue.previous,
    '去年 上年 上一年 上年度 上一年度 前一年 前一年度 去年同期 上年同期 同期 前年 上月 上周 上季度 上半年同期 原来 原先 之前 过去',
  ],
  [cue.restate, '即 也就是 折合 约合 合 亦即 相当于 也即'],
  [cue.carriedIn, '上年结转 结转 上年度结转 去年结转 上一年度结转 旧存 上年遗留 期初'],
  [
    cue.carriedOut,
    '未结 未办结 未审结 结转下年 结转下年度 结转到下一年度 结转下一年度 转入下一年度 结转至 余下 剩余 在办 正在办理 正在审理 待审 待审理 尚未审结 尚未办结 还在办理 办理中 审理中 期末',
  ],
  [
    cue.partial,
    '主要 主要是 等 前两位 前三位 前三名 前四位 前五位 前五名 前十位 前三 前五 居前 靠前 较多 最多 为主 突出 集中在 位居 例如 比如 如 部分 重点 特别是 尤其是 仅',
  ],
  [
    cue.average,
    '平均 日均 人均 场均 批均 次均 件均 均摊 年均 月均 户均 案均 所均 县均 市均 区均 期均 镇均 村均 校均 院均 站均 队均 平均每 每件 每案',
  ],
  [cue.except, '除 除了 除去 扣除'],
  [cue.another, '另 另外 此外 同时 同期 本月 当月 本周 全年 今年 截至 截止'],
  [cue.more, '还有 另有 尚有 还 再有 另外还有'],
  [cue.overlap, '可涉及多 涉及多类 同时涉及 兼有 重复计 重叠 交叉 一案多 学历 学位 具有 党员 女性 妇女 农民工 未成年人 残疾人 老年人 取得'],
  [cue.cumulative, '累计 以来 历年 连续 三年来 两年来 五年来'],
  [cue.not, '不 未 无 没有 非'],
  [cue.dimension, '按 类型 性质 渠道 来源 领域 类别 地区 方式 分布 从 情况 结果 分'],
  [cue.ratio, '倍 翻 番 是'],
]

/** Words that only look like numbers or grammar: 一是、统一、第一, 比例, 从严. */
const inert =
  '一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 第一 第二 第三 第四 第五 统一 唯一 一定 一律 一致 一些 一体 一站式 一网通办 一件事 一张网 一把手 一线 进一步 一步 一批 一次性 一起 一直 一般 一方面 万元户 三项制度 三公 两法衔接 两函一单 千万 百姓 万家 万众 比较 比如 比例 从严 从重 从轻 从事 从而 从业 由于 由此 自由 理由 事由 案由 到位 到期 到场 达到位 同意 同步 同级 共同 公共 共产 共和 共享 共建 共治 中共 参与 与会 多元 多项 多部门 多次 多种 多样 多层 多方 多跨 少年 少数 青少年 多数 减免 减证 减轻 增值 增强 增设 增补 升级 降级 降费 降税 减税 较大 较好 较高 较为 计较 比对 评比 比赛 比拼 无证明 合同 合法 合理 合作 合力 合规 合议 合并 结合 联合 综合 集合 整合 融合 配合 符合 适合 场合 即时 即办 即办件 立即 随即 除险 消除 清除 解除 免除 删除 排除 扫黑除恶 每年 每月 每周 每两月 各级 各类 各项 各地 各乡 各镇 各县 各市 各区 各部门 各单位 各方 各种 各领域 另案 非诉 非法 非遗 非公 不断 不动产 不合格 不良 不法 不作为 不履行 不起诉 不满意 不予 不服 不正当 未成年 未来 无障碍 无偿 无关 分类 分析 分级 分局 分管 分享 分工 分中心 部分 充分 十分 分数 学分 成分 百分点 分钟 按照 按时 按期 按规定 按要求 从属 服从 是否 还原 归还 返还 偿还 等级 等次 平等 同等 中等 高等 初等 如下 如何 例如 如期 占用 占道 侵占 强占 抢占 霸占 翻译 翻新 更新 保持 低保 降低 最低 低收入 低于 高低 偏低 偏高 过低 过高 偏少 偏多 过少 过多 少于 至少 多少 不少 减少 缺少 多于 增多 许多 众多 很多 诸多 大多 最多 较多 多达 由来 经由 缘由 从中 从未 自从 听从 服从 遵从 从前 与否 给与 赠与 授与 相同 同样 不同 共同 同行 同城 同案 胡同 雷同 认同 同类 比武 比选 对比 比照 比率 占地 到底 周到 迟到 报到 得到 受到 收到 接到 遭到 看到 做到 找到 直到 签到 至今 甚至 乃至 以至 及至 冬至 直至 自然 共性 公共 至此'

function entriesOf(words: string, flags: number, group: string | null): readonly GrammarWord[] {
  return words.split(' ').map(word => ({ word, flags, group }))
}

/** A word of the grammar: its flags (see `cue`) and, for what happens to a case, the group of words that say the same. */
export interface GrammarWord {
  readonly word: string
  readonly flags: number
  readonly group: string | null
}

/** 语法词表 Generic words of reporting, no knowledge of any indicator. */
export const grammarWords: readonly GrammarWord[] = [
  ...entriesOf(inert, 0, null),
  ...plain.flatMap(([flags, words]) => entriesOf(words, flags, null)),
  ...Object.entries(groups).flatMap(([group, { flags, words }]) => entriesOf(words, flags, group)),
]
