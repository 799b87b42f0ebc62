/** Words about the applicant: forms of names, groups, trades. */
export const applicantWords: Readonly<Record<string, readonly string[]>> = {
  /** Ends of a full legal name (UNT-01). */
  legalForms: ["公司", "厂", "院", "所", "中心", "合作社", "学校", "大学", "学院", "研究会", "协会"],
  /** How a company's name ends, the longest first; the same company is often written with another (SUM-08). */
  companyForms: [
    "集团股份有限公司",
    "股份有限公司",
    "集团有限责任公司",
    "有限责任公司",
    "集团有限公司",
    "有限公司",
    "集团公司",
    "总公司",
    "公司",
    "集团",
  ],
  /** Institutes, which are no companies and registered as 12 or 52 (USC-06). */
  instituteForms: ["研究院", "研究所", "大学", "学院", "研究中心", "创新中心", "实验室", "设计院"],
  /** Groups, whose name alone is no legal person's (UNT-01). */
  groupForms: ["集团"],
  /** Parts of a legal person, not one themselves (UNT-01). */
  branchForms: ["分公司", "事业部", "办事处", "分厂", "项目部"],
  /** No cloud partner at all (BAS-04). */
  ownCloud: ["自建", "自有", "无", "自主建设"],
  /** Trades whose taxes are a large share of the revenue (FIN-10). */
  highTaxTrades: ["酒", "烟", "成品油", "石油", "炼油", "石化"],
  /** Names of enterprises whose figures may well exceed ten thousand million 元 (FIN-17). */
  largeGroups: ["集团", "股份", "一汽", "中车", "石化", "石油", "电力", "电网", "钢铁", "烟草"],
};
