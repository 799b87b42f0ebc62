import { blank, none, unread } from "../applicationWith";
import { describeRule } from "../describeRule";

const invests = (amount: number) => ({
  "situation.totalInvestment": amount,
  "performance.plannedInvestment": amount,
});
const software = {
  "project.category": "industrialSoftware",
  "project.industry": null,
  "project.periodEnd": "2020-05",
  "project.expectedCompletion": "2020-05",
};

describeRule(
  "BAS-01",
  {
    nothing: {
      given: invests(0),
      severity: "error",
      at: ["situation.totalInvestment"],
      says: "项目总投资为 0，应大于 0。",
    },
  },
  { something: invests(50) },
);

const smallTable = Object.fromEntries(
  [2017, 2018, 2019].flatMap((year) => [
    [`finance.totalAssets.${year}`, 400 + year - 2017],
    [`finance.mainBusinessRevenue.${year}`, 300 + year - 2017],
    [`finance.taxes.${year}`, 12 + year - 2017],
    [`finance.profit.${year}`, 20 + year - 2017],
  ]),
);

describeRule(
  "BAS-03",
  {
    "less than ten": {
      given: { ...invests(8), ...smallTable },
      severity: "query",
      at: ["situation.totalInvestment"],
      says: "项目总投资只有 8 万元，不足 10 万元。",
    },
    "more than a milliard": {
      given: invests(120_000),
      severity: "query",
      at: ["situation.totalInvestment"],
      says: "项目总投资为 120,000 万元，超过 100,000 万元。",
    },
    "more than three times the assets": {
      given: invests(73_000),
      severity: "query",
      at: ["situation.totalInvestment", "finance.totalAssets.2019"],
      says: "项目总投资 73,000 万元，超过2019年总资产 24,000 万元的 3 倍。",
    },
    "more than twice assets and revenue": {
      given: { ...invests(71_000), "finance.mainBusinessRevenue.2019": 9_000 },
      severity: "query",
      at: ["situation.totalInvestment", "finance.totalAssets.2019", "finance.mainBusinessRevenue.2019"],
      says: "项目总投资 71,000 万元，超过2019年总资产与主营业务收入之和 33,000 万元的 2 倍。",
    },
  },
  { ten: invests(10), "three times the assets": invests(72_000) },
);

describeRule(
  "BAS-04",
  {
    "no partner of a platform": {
      given: { "situation.cloudPartner": blank },
      severity: "error",
      at: ["situation.cloudPartner"],
      says: "没有填写合作云平台服务商。",
    },
    "a cloud of its own": {
      given: {
        "situation.cloudPartner": "自建",
        "capability.deploymentModel": ["private"],
        "capability.cloudProvider": null,
      },
      severity: "query",
      at: ["situation.cloudPartner"],
      says: "合作云平台服务商填的是“自建”。",
    },
    none: {
      given: { "situation.cloudPartner": { state: "none", value: "无", raw: "无" } },
      severity: "query",
      at: ["situation.cloudPartner"],
      says: "合作云平台服务商填的是“无”。",
    },
  },
  { "none of a software project": { ...software, "situation.cloudPartner": blank } },
);

describeRule(
  "BAS-05",
  {
    "no words": {
      given: { "situation.platformStatus": blank },
      severity: "error",
      at: ["situation.platformStatus"],
      says: "没有填写平台当前建设运营情况。",
    },
    none: {
      given: { "situation.platformStatus": none("无") },
      severity: "error",
      at: ["situation.platformStatus"],
      says: "平台当前建设运营情况填的是“无”，平台类项目须已部分或全部建立。",
    },
    "a few words": {
      given: { "situation.platformStatus": "正在建设中" },
      severity: "query",
      at: ["situation.platformStatus"],
      says: "平台当前建设运营情况“正在建设中”只有 5 个字。",
    },
  },
  {
    "twenty letters": { "situation.platformStatus": "已完成一期建设并上线运行，接入设备67台" },
    "a few words of a software project": { ...software, "situation.platformStatus": "正常" },
  },
);

describeRule(
  "BAS-06",
  {
    "no amount": {
      given: { "situation.plannedServiceValue": blank },
      severity: "error",
      at: ["situation.plannedServiceValue"],
      says: "“2020年规划为平台使用企业提供的服务总额”没有填写。",
    },
    none: {
      given: { "situation.plannedServiceValue": none("无") },
      severity: "error",
      at: ["situation.plannedServiceValue"],
      says: "“2020年规划为平台使用企业提供的服务总额”填的是“无”，应填数字。",
    },
    "a negative amount": {
      given: { "situation.plannedServiceValue": -5 },
      severity: "error",
      at: ["situation.plannedServiceValue"],
      says: "“2020年规划为平台使用企业提供的服务总额”为 -5，不能为负。",
    },
    "more than ten times the revenue": {
      given: { "situation.plannedServiceValue": 190_000 },
      severity: "query",
      at: ["situation.plannedServiceValue", "finance.mainBusinessRevenue.2019"],
      says: "“2020年规划为平台使用企业提供的服务总额”为 190,000 万元，超过2019年主营业务收入 18,000 万元的 10 倍。",
    },
  },
  {
    zero: { "situation.plannedServiceValue": 0 },
    "no amount of a software project": { ...software, "situation.plannedServiceValue": blank },
  },
);

describeRule(
  "BAS-07",
  {
    "no copyright of industrial software": {
      given: { ...software, "situation.patentsAndCopyrights": 0 },
      severity: "error",
      at: ["situation.patentsAndCopyrights"],
      says: "工业软件项目的“拥有行业创新相关核心技术专利或软件著作权（项）”为 0。",
    },
    "half a patent": {
      given: { "situation.patentsAndCopyrights": 1.5 },
      severity: "error",
      at: ["situation.patentsAndCopyrights"],
      says: "“拥有行业创新相关核心技术专利或软件著作权（项）”填的是 1.5，应为非负整数。",
    },
    "very many": {
      given: { "situation.patentsAndCopyrights": 1001 },
      severity: "query",
      at: ["situation.patentsAndCopyrights"],
      says: "“拥有行业创新相关核心技术专利或软件著作权（项）”为 1,001，超过 1000 项。",
    },
  },
  { "none of a platform": { "situation.patentsAndCopyrights": 0 } },
);

describeRule(
  "BAS-08",
  {
    "a tick that may belong to either": {
      given: { "situation.autonomyLevels": unread("□芯片级√□平台级", { kind: "notAChoice" }) },
      severity: "query",
      at: ["situation.autonomyLevels"],
      says: "看不出自主可控选的是哪些级别：“□芯片级√□平台级”。",
    },
    "no level": {
      given: { "situation.autonomyLevels": blank },
      severity: "hint",
      at: ["situation.autonomyLevels"],
      says: "自主可控没有勾选。",
    },
    "all levels": {
      given: { "situation.autonomyLevels": ["chip", "server", "database", "platform"] },
      severity: "hint",
      at: ["situation.autonomyLevels"],
      says: "自主可控四级全部勾选，属全栈自主可控，可优先支持。",
    },
  },
  { "some levels": { "situation.autonomyLevels": ["chip", "server"] } },
);

describeRule(
  "BAS-09",
  {
    "a mere number": {
      given: { "situation.ledProvincialProjects": "2项" },
      severity: "query",
      at: ["situation.ledProvincialProjects"],
      says: "“牵头承担…相关领域的省部级项目”只填了“2项”，没有项目名称。",
    },
    "a blank": {
      given: { "situation.ledProvincialProjects": blank },
      severity: "hint",
      at: ["situation.ledProvincialProjects"],
      says: "“牵头承担…相关领域的省部级项目”没有填写。",
    },
  },
  {
    none: { "situation.ledProvincialProjects": none("无") },
    zero: { "situation.ledProvincialProjects": "0" },
    "a title with its number": { "situation.ledProvincialProjects": "承担吉林省科技发展计划项目1项" },
  },
);

describeRule(
  "BAS-10",
  {
    "a negative number": {
      given: { "situation.standards": -1 },
      severity: "error",
      at: ["situation.standards"],
      says: "“牵动参与制定相关行业级、国家级标准数量（个）”填的是 -1，应为非负整数。",
    },
    "very many": {
      given: { "situation.standards": 101 },
      severity: "query",
      at: ["situation.standards"],
      says: "“牵动参与制定相关行业级、国家级标准数量（个）”为 101，超过 100 个。",
    },
  },
  { "none yet": { "situation.standards": 0 } },
);
