/** Words that answers are compared with: what is over or not begun, what says nothing or cannot be measured. */
export const answersWords: Readonly<Record<string, readonly string[]>> = {
  /** What is written for a date of something that is over (PRJ-07). */
  finished: [
    ...["已完成", "已完工", "已建成", "已经完成", "项目已完成", "已竣工", "已上线", "已投产", "已结束"],
    ...["完成", "完工", "建成", "已建成投产", "已验收", "已完成建设", "已全部完成"],
  ],
  /** What a platform's state says that has not been begun (BAS-05). */
  notBegun: [
    ...[
      "尚未开工",
      "未开工",
      "尚未启动",
      "未启动",
      "尚未建设",
      "尚未开始",
      "未开始建设",
      "拟建设",
      "拟建",
      "筹建",
    ],
    ...[
      "规划阶段",
      "立项阶段",
      "前期阶段",
      "计划建设",
      "待建",
      "准备建设",
      "设计阶段",
      "前期准备",
      "前期工作",
    ],
    ...["筹备", "可研阶段", "招标阶段", "论证阶段"],
  ],
  /** The same, as patterns: 暂未实施, 项目将于2020年10月正式开工, 目前暂无平台. */
  notBegunPatterns: [
    "(?:尚未|暂未|还未|还没有?|没有|未)(?:正式|全面|开始)?(?:开工|启动|动工|实施|建设|搭建|开建|立项|采购)",
    "(?:将于|拟于|计划于|预计于?|准备于?|将在|拟在|计划在)[^，。；,;]{0,14}(?:开工|启动|动工|开建|开始建设|启动建设)",
    "^(?:目前|现|我公司|本单位)?(?:暂无|暂时没有|没有|尚无|无)平台|^未建$",
  ],
  /** What it says that has, in part (BAS-05); plans, permits and designs that are finished are none. */
  begunPatterns: [
    "已(?:经|于|全部|初步|基本|部分|有|建设)?[^，。；,;未]{0,12}" +
      "(?:建成|上线|投入|开发|部署|搭建|接入|运行|运营|投产|使用|开工|启动|建设完成)",
    "已(?:经)?完成(?!.{0,8}(?:方案|评审|立项|可研|设计|论证|备案|招标|审批|选址|前期|规划|调研|可行性))",
    "(?:正在|在)(?:建|建设|开发|搭建|实施|部署|试运行)|建设中|试运行",
  ],
  /** Words for another document in place of an answer (PFM-03, BAS-05). */
  elsewhere: [
    ...["见方案", "详见方案", "见建设方案", "详见建设方案", "见附件", "详见附件", "见项目建设方案", "见附页"],
    ...[
      "同上",
      "略",
      "见申报书",
      "详见申报书",
      "见附件4-2",
      "详见附件4-2",
      "见可研",
      "见可研报告",
      "见可行性研究报告",
      "另附",
      "见正文",
    ],
  ],
  /** The same, as patterns: 目标见建设方案（附件4-2）, 同项目名称. */
  elsewherePatterns: [
    "^(?:(?:总体)?目标|具体|内容|情况|具体内容)?(?:详情|请|详|可|具体)*(?:见|参见|参照|参阅|查看)" +
      "(?:项目|本|单位|建设|实施|可行性|可研|研究|申报|方案|报告|材料|书|附件|附表|附页|正文|营业执照|上|下|前|后|第|部分|" +
      '[\\d\\-.章节页条款()一二三四五六七八九十、,。的《》“”"])+$',
    "^同(?:上|前|项目名称|建设方案|方案|申报书|附件[\\d\\-]*)$",
  ],
  /** What cannot be measured has no place in a quantitative indicator (PFM-05). */
  vagueWords: ["显著", "大幅", "明显", "一批", "若干", "左右", "逐步"],
  /** Indicators of which none is the aim (PFM-01). */
  wantedZero: [
    "事故",
    "故障",
    "投诉",
    "违规",
    "违法",
    "污染",
    "泄漏",
    "泄露",
    "伤亡",
    "缺陷",
    "不合格",
    "停机",
  ],
  /** Explanations that explain nothing (EXP-01). */
  emptyExplanations: [
    "核实无误",
    "属实",
    "情况属实",
    "已核实",
    "无误",
    "正确",
    "数据正确",
    "同上",
    "无",
    "确认无误",
    "没有问题",
  ],
  /** What may stand around an empty explanation without making it less empty (EXP-01). */
  explanationFillers: [
    "经核实",
    "经核对",
    "经查",
    "我单位",
    "我公司",
    "本单位",
    "本公司",
    "所填",
    "填报",
    "填写",
    "数据",
    "内容",
    "情况",
    "真实",
    "准确",
    "有效",
    "确认",
    "核实",
    "已经",
    "以上",
    "此项",
    "说明",
    "没有",
    "问题",
    "完全",
    "全部",
    "均",
    "都",
    "已",
    "为",
    "的",
  ],
};
