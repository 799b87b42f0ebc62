/**
 * The words of everyday Chinese by which the reader tells what a text is, each list once, as a group of a regular
 * expression. What the form itself says, and how its people word it, stands in the edition. A pattern says beside its own
 * matter where the word must stand; a list of one pattern alone stays with it.
 */
const list = (words: string): string => `(?:${words.split(" ").join("|")})`;

export const language = {
  /** What one is asked to do with an empty cell. */
  toFillIn: list("填写 填报 填入 输入 录入"),
  /** Over notes and before them: 备注：…, 说明：…. */
  note: list("备?注 说明"),
  /** Over what tells how to fill in. */
  instructions: list("说明 须知 要求 注意事项"),

  /** A filled-in example. 示范, 样本 and 例 alone are words of projects too. */
  example: list("示例 样表 样例 范例 范本 例表 样张 仅供参考"),
  /** A version that no longer counts. */
  oldVersion: list(
    "作废 废止 废弃 初稿 草稿 底稿 旧稿 旧表 旧版 原表 原稿 修改前 更正前 调整前 去年 上年度?申报 往年 供参考",
  ),
  /** The version that counts. */
  finalVersion: list("定稿 终稿 正式稿"),
  /** What was done to an answer that is not as it was. */
  changed: list("修改 更正 调整 更新 变更 补正 修正 订正 补充"),

  /** The titles of this form. */
  formTitle: list("申报书 申报表"),
  /** Statements of accounts. */
  statement: list("资产负债表? 利润表 现金流量表?"),

  signed: list("签字 签名 签章 亲笔 手签"),
  sealed: list("盖章 公章 印章"),
  /** What another than the enterprise did with an answer. */
  reviewed: list("审核 初审 复审 复核 核实 核查 评审 审查"),
  /** Over columns of points and of rows' numbers. */
  points: list("权重 分值 标准分 满分 得分 评分 打分 行次 栏次"),

  /** The last word of a heading: 企业基本情况, 单位信息. */
  particulars: list("信息 情况 资料 概况"),
  /** By how it ends a name is an organisation's. */
  organisation: list("公司 厂 院 所 中心 集团 大学 学校 协会 合作社 社 局 委 会"),
  /** By how it ends a word is somebody's office. */
  office: list(
    "经理 主任 总监 助理 部长 科长 处长 主管 董事长? 书记 主席 总裁 厂长 院长 所长 校长 工程师 高工 总工 会计 秘书 专员",
  ),

  /** Behind the figures of a year, the longest first. */
  year: list("年度 年末 年底 年"),
  /** Not the year's figure yet. */
  planned: list("计划 预算 目标 预计 预期 预测"),
  /** Not the year's figure but how it stands to another's. */
  compared: list("同比 环比 增长 增幅 增减 增速 下降"),
  /** 元 and its multiples. */
  yuan: "(?:亿|千万|百万|十万|万|千)?元",
} as const;
