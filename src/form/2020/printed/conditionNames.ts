/** The conditions of section 二, each by a short name: the page that lists all of them has no room for their sentences. */
export const conditionNames: Readonly<Record<string, string>> = {
  "guide.2.1": "省内注册的制造业或新一代信息技术类企业，独立法人，非亏损，两化融合自评估",
  "guide.2.2": "平台已建立，有云平台合作协议、合同和首付款发票，不少于5户本地企业使用",
  "guide.2.3": "研究机构：投资、人才、研发场所和实验室",
  "guide.2.4": "创新中心：整体建设方案和2020年运营计划",
  "guide.2.5": "工业软件：已研发完成，有著作权、检测报告和成熟应用",
  "guide.2.6": "制造业服务化：资金已落实，已启动或部分实施，有创新模式",
  "guide.2.7": "社会和经济效益良好，节能、降耗、安全、环保",
  "guide.2.8": "申报材料真实完善，已作承诺",
  "guide.2.9": "近三年没有重大责任事故和违法违规行为",
  "guide.2.10": "绩效目标可考核、可量化、可检查、可验收",
};
