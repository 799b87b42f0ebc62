import { edition2020 } from "../../../src/form/edition2020";
import { blank, none, unread } from "../applicationWith";
import { describeRule } from "../describeRule";

const counts = edition2020.fields
  .filter(({ id, type }) => type === "count" && id.startsWith("capability."))
  .map(({ id }) => id);
const allCounts = (value: number | typeof blank) => Object.fromEntries(counts.map((id) => [id, value]));
const category = (id: string) => ({ "project.category": id, "project.industry": null });

describeRule(
  "CAP-01",
  {
    "a blank of a platform": {
      given: { "capability.developers": blank },
      severity: "error",
      at: ["capability.developers"],
      says: "“平台开发者数量（名）”没有填写。",
    },
    "a blank of a public service": {
      given: { ...category("publicService"), "capability.developers": blank },
      severity: "query",
      at: ["capability.developers"],
      says: "“平台开发者数量（名）”没有填写。",
    },
    "a blank of a project that may adapt the table": {
      given: { ...category("servitization"), "capability.developers": blank },
      severity: "hint",
      at: ["capability.developers"],
      says: "“平台开发者数量（名）”没有填写。",
    },
    "none instead of 0": {
      given: { "capability.developers": none("无") },
      severity: "error",
      at: ["capability.developers"],
      says: "“平台开发者数量（名）”填的是“无”，应填数字。",
    },
    "all indicators, said once": {
      given: { ...allCounts(blank), "capability.industrialDataTB": blank },
      severity: "error",
      at: [...counts.slice(0, 6), "capability.industrialDataTB", ...counts.slice(6)],
      says:
        "已具备能力的指标没有填写：“支持的工业协议数量（个）”、“云化设计、管理类工业软件数量（个）”、“工业APP数量（个）”、“工业机理模型、微服务组件数量（个）”、" +
        "“平台注册用户数（名）”、“平台开发者数量（名）”、“平台积累的工业数据存量（TB）”、“平台安全防护的工具库、病毒库、漏洞库数量（个）”、“基于人工智能、区块链等新技术的业务功能数量（个）”。",
    },
  },
  { zero: { "capability.developers": 0 } },
);

describeRule(
  "CAP-02",
  {
    "a negative number": {
      given: { "capability.registeredUsers": -20 },
      severity: "error",
      at: ["capability.registeredUsers"],
      says: "“平台注册用户数（名）”为 -20，数量不能为负。",
    },
    "half an app": {
      given: { ...category("servitization"), "capability.industrialApps": 2.5 },
      severity: "error",
      at: ["capability.industrialApps"],
      says: "“工业APP数量（个）”为 2.5，数量应为整数。",
    },
  },
  { zero: { "capability.securityLibraries": 0 } },
);

describeRule(
  "CAP-03",
  {
    "a platform without anything": {
      given: allCounts(0),
      severity: "query",
      at: counts,
      says: "平台类项目的各项能力指标都是 0（“支持的工业协议数量（个）”等 8 项）。",
    },
  },
  {
    "one of them": { ...allCounts(0), "capability.industrialApps": 1 },
    "another category": { ...category("servitization"), ...allCounts(0) },
  },
);

describeRule(
  "CAP-04",
  {
    "more developers than users": {
      given: { "capability.developers": 4731, "capability.registeredUsers": 4231 },
      severity: "query",
      at: ["capability.developers", "capability.registeredUsers"],
      says: "平台开发者数量（4,731 名）多于平台注册用户数（4,231 名）。",
    },
  },
  { "as many": { "capability.developers": 40, "capability.registeredUsers": 40 } },
);

describeRule(
  "CAP-05",
  {
    "more developers than uploads": {
      given: { "capability.developers": 46 },
      severity: "query",
      at: ["capability.developers", "capability.industrialApps", "capability.modelsAndMicroservices"],
      says: "平台开发者数量（46 名）多于工业APP与机理模型、微服务组件之和（45 个）。",
    },
  },
  { "as many": { "capability.developers": 45 } },
);

describeRule(
  "CAP-06",
  {
    "four users": {
      given: { "capability.registeredUsers": 4, "capability.developers": 2 },
      severity: "query",
      at: ["capability.registeredUsers"],
      says: "平台注册用户数为 4 名，少于 5 户。",
    },
  },
  {
    "five users": { "capability.registeredUsers": 5, "capability.developers": 2 },
    "another category": {
      ...category("servitization"),
      "capability.registeredUsers": 4,
      "capability.developers": 2,
    },
  },
);

describeRule(
  "CAP-07",
  {
    "more protocols than any platform": {
      given: { "capability.industrialProtocols": 501 },
      severity: "query",
      at: ["capability.industrialProtocols"],
      says: "“支持的工业协议数量（个）”为 501，异常偏大（超过 500）。",
    },
  },
  { "the most": { "capability.industrialProtocols": 500, "capability.registeredUsers": 1_000_000 } },
);

describeRule(
  "CAP-08",
  {
    "a negative volume": {
      given: { "capability.industrialDataTB": -1 },
      severity: "error",
      at: ["capability.industrialDataTB"],
      says: "“平台积累的工业数据存量（TB）”为 -1，不能为负。",
    },
    "more than 100 PB": {
      given: { "capability.industrialDataTB": 120_000 },
      severity: "query",
      at: ["capability.industrialDataTB"],
      says: "“平台积累的工业数据存量（TB）”为 120,000，超过 100,000 TB。",
    },
  },
  { "part of a TB": { "capability.industrialDataTB": 0.5 } },
);

describeRule(
  "CAP-09",
  {
    "a tick that may belong to either": {
      given: { "capability.dataStorage": unread("□第三方√□自主研发", { kind: "notAChoice" }) },
      severity: "query",
      at: ["capability.dataStorage"],
      says: "看不出数据存储与管理选的是哪一项：“□第三方√□自主研发”。",
    },
    "nothing ticked": {
      given: { "capability.dataStorage": blank },
      severity: "query",
      at: ["capability.dataStorage"],
      says: "数据存储与管理没有勾选。",
    },
  },
  {
    "both ticked": { "capability.dataStorage": ["thirdParty", "inHouse"] },
    "another category": { ...category("servitization"), "capability.dataStorage": blank },
  },
);

describeRule(
  "CAP-10",
  {
    "a tick that may belong to either": {
      given: { "capability.thirdPartyCollection": unread("√□集成", { kind: "notAChoice" }) },
      severity: "query",
      at: ["capability.thirdPartyCollection"],
      says: "看不出数据采集解决方案能力选的是哪一项：“√□集成”。",
    },
    "ticked without a vendor": {
      given: { "capability.collectionVendor": null },
      severity: "error",
      at: ["capability.thirdPartyCollection"],
      says: "勾选了“集成第三方解决方案”，但没有注明厂商。",
    },
    "a vendor without a tick": {
      given: { "capability.thirdPartyCollection": false },
      severity: "query",
      at: ["capability.collectionVendor", "capability.thirdPartyCollection"],
      says: "注明了第三方解决方案的厂商“华测自动化有限公司”，但没有勾选“集成第三方解决方案”。",
    },
  },
  { neither: { "capability.thirdPartyCollection": false, "capability.collectionVendor": null } },
);

describeRule(
  "CAP-11",
  {
    "a tick that may belong to either": {
      given: { "capability.fullCloudArchitecture": unread("□是√□否", { kind: "notAChoice" }) },
      severity: "query",
      at: ["capability.fullCloudArchitecture"],
      says: "看不出是否具有完整的云计算架构选的是哪一项：“□是√□否”。",
    },
    "neither box": {
      given: { "capability.fullCloudArchitecture": blank },
      severity: "error",
      at: ["capability.fullCloudArchitecture"],
      says: "没有选择是否具有完整的云计算架构。",
    },
    "both boxes": {
      given: {
        "capability.fullCloudArchitecture": unread("☑是 ☑否", {
          kind: "severalChosen",
          chosen: ["yes", "no"],
        }),
      },
      severity: "error",
      at: ["capability.fullCloudArchitecture"],
      says: "是否具有完整的云计算架构同时选了“是”和“否”。",
    },
  },
  {
    "neither box of another category": {
      ...category("servitization"),
      "capability.fullCloudArchitecture": blank,
    },
  },
);
