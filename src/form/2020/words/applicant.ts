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
  /** Words that an enterprise's nature may have besides the form's own choices (UNT-02). */
  kindsOfCompany: [
    ...[
      "自然人",
      "法人",
      "个人",
      "一人",
      "非上市",
      "上市",
      "内资",
      "中外",
      "国内",
      "省属",
      "市属",
      "地方",
      "军工",
    ],
    ...["投资", "控股", "参股", "全资", "独资", "合资", "合作", "合伙", "所有制", "责任", "股份", "有限"],
    ...[
      "其他",
      "其它",
      "分公司",
      "子公司",
      "公司",
      "企业",
      "集团",
      "科技型",
      "高新技术",
      "中小",
      "小微",
      "制造",
    ],
  ],
  /** Institutes, which are no companies and registered as 12 or 52 (USC-06). */
  instituteForms: ["研究院", "研究所", "大学", "学院", "研究中心", "创新中心", "实验室", "设计院"],
  /** Ends of names of those who are no legal persons (UNT-01). */
  noLegalPersons: [
    "合伙企业",
    "(普通合伙)",
    "(有限合伙)",
    "(特殊普通合伙)",
    "个人独资企业",
    "经营部",
    "商行",
    "工作室",
    "工商户",
  ],
  /** Natures of those who are no legal persons (UNT-02). */
  noLegalNatures: ["合伙", "个体", "个人独资"],
  /** Groups, whose name alone is no legal person's (UNT-01). */
  groupForms: ["集团"],
  /** Parts of a legal person, not one themselves (UNT-01). */
  branchForms: ["分公司", "事业部", "办事处", "分厂", "项目部"],
  /** No cloud partner at all (BAS-04). */
  ownCloud: ["自建", "自有", "无", "自主建设"],
  /** The same, as patterns: 自建机房, 本公司, 尚未确定, 正在洽谈. */
  ownCloudPatterns: [
    "^自(?:建|有|主|研|行|营|用)|^本(?:公司|单位|企业|院|所)|^我(?:公司|单位|企业|院|所)|^私有云$",
    "^无(?:合作|需|须|$|\\(|,|。)|^未(?:合作|确定|定|签|选|有|使用|采用|涉及)|^不(?:涉及|需要|使用|采用)",
    "^(?:暂|尚|目前|现)(?:未|无|没有)|^没有|^正在(?:洽谈|商谈|对接|选|谈|协商)|^拟(?:与|选|采用|合作)|^待(?:定|确定|选)",
  ],
  /** Trades whose taxes are a large share of the revenue (FIN-10). */
  highTaxTrades: ["酒", "烟", "成品油", "石油", "炼油", "石化"],
  /** Names of enterprises whose figures may well exceed ten thousand million 元 (FIN-17). */
  largeGroups: ["集团", "股份", "一汽", "中车", "石化", "石油", "电力", "电网", "钢铁", "烟草"],
};
