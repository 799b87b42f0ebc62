/** Word lists that rules compare with. */
export const words: Readonly<Record<string, readonly string[]>> = {
  /** Sample text that was left in a cell (STR-12). */
  placeholders: [
    "XX",
    "XXX",
    "××",
    "某某",
    "示例",
    "样例",
    "范例",
    "测试",
    "张三",
    "李四",
    "王五",
    "13800000000",
    "13800138000",
    "13888888888",
    "12345678901",
    "____",
    "请填写",
    "请输入",
    "待填",
    "待定",
  ],
  /** What cannot be measured has no place in a quantitative indicator (PFM-05). */
  vagueWords: ["显著", "大幅", "明显", "一批", "若干", "左右", "逐步"],
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
  /** Ends of a full legal name (UNT-01). */
  legalForms: ["公司", "厂", "院", "所", "中心", "集团", "合作社", "学校", "大学", "学院", "研究会", "协会"],
  /** Parts of a legal person, not one themselves (UNT-01). */
  branchForms: ["分公司", "事业部", "办事处", "分厂", "项目部"],
  /** No cloud partner at all (BAS-04). */
  ownCloud: ["自建", "自有", "无", "自主建设"],
};
