import type { Choice } from "../edition";

const industryPrompts = ["面向行业", "企业所属行业", "所属行业", "行业"];
const providerPrompts = ["公有云服务商名称", "云服务商名称", "服务商名称", "服务商", "公有云服务商"];

/** 项目类别, in the order of the form. */
export const categories: readonly Choice[] = [
  {
    id: "industryPlatform",
    label: "行业级工业互联网平台项目",
    group: "平台建设",
    variants: [
      ...["行业级工业互联网平台", "行业级平台项目", "行业级平台", "行业级"],
      ...["行业工业互联网平台", "行业平台项目", "行业平台"],
    ],
    noteField: "project.industry",
    notePrompts: industryPrompts,
  },
  {
    id: "enterprisePlatform",
    label: "企业级工业互联网平台项目",
    group: "平台建设",
    variants: [
      ...["企业级工业互联网平台", "企业级平台项目", "企业级平台", "企业级"],
      ...["企业工业互联网平台", "企业平台项目", "企业平台"],
    ],
    noteField: "project.industry",
    notePrompts: ["企业所属行业", "面向行业", "所属行业", "行业"],
  },
  {
    id: "servitization",
    label: "制造业服务化项目",
    group: "制造业服务化",
    variants: ["制造业服务化", "制造服务化", "服务化项目", "服务化"],
  },
  {
    id: "newTypeRdInstitution",
    label: "新型创新研发机构项目",
    group: "研发机构和公共服务",
    variants: [
      ...["新型创新研发机构", "新型研发机构项目", "新型研发机构", "创新研发机构", "创新型研发机构"],
      ...["研发机构项目", "研发机构"],
    ],
  },
  {
    id: "publicService",
    label: "公共服务项目",
    group: "研发机构和公共服务",
    variants: ["公共服务", "公共服务平台项目"],
  },
  {
    id: "platformAdoption",
    label: "上平台用平台项目",
    group: "上平台用平台",
    variants: ["上平台用平台", "上平台、用平台项目", "上平台项目", "用平台项目", "上平台", "用平台"],
  },
  { id: "industrialSoftware", label: "工业软件项目", group: "工业软件", variants: ["工业软件"] },
  {
    id: "ioiiDemonstration",
    label: "两化融合创新示范项目",
    group: "两化融合",
    variants: ["两化融合创新示范", "两化融合示范项目", "两化融合示范", "两化融合项目", "两化融合"],
  },
];

/** 提供服务类型, in the order of the form. */
export const serviceTypes: readonly Choice[] = [
  { id: "designCollaboration", label: "研发设计协同" },
  { id: "customization", label: "定制化服务", variants: ["定制化"] },
  { id: "supplyChain", label: "供应链管理" },
  { id: "networkedManufacturing", label: "网络化协同制造", variants: ["网络协同制造"] },
  { id: "designManufacturing", label: "设计与制造协同" },
  { id: "equipmentManagement", label: "设备管理服务", variants: ["设备管理"] },
  { id: "productLifecycle", label: "产品全生命周期管理", variants: ["全生命周期管理"] },
  { id: "industrialCluster", label: "产业集群服务", variants: ["产业集群服务能力"] },
  { id: "totalSolution", label: "系统整体解决方案", variants: ["整体解决方案"] },
  { id: "itValueAdded", label: "信息技术增值服务", variants: ["信息技术增值"] },
  {
    id: "other",
    label: "其他",
    variants: ["其它"],
    noteField: "project.serviceTypeOther",
    notePrompts: ["请注明", "请说明", "注明"],
  },
];

/** 自主可控. */
export const autonomyLevels: readonly Choice[] = [
  { id: "chip", label: "芯片级", variants: ["芯片"] },
  { id: "server", label: "服务器级", variants: ["服务器"] },
  { id: "database", label: "数据库级", variants: ["数据库"] },
  { id: "platform", label: "平台级", variants: ["平台"] },
];

/** 数据存储与管理. */
export const dataStorage: readonly Choice[] = [
  {
    id: "thirdParty",
    label: "第三方数据存储与管理系统",
    variants: ["第三方数据存储与管理", "第三方"],
  },
  {
    id: "inHouse",
    label: "自主研发的数据存储与管理系统",
    variants: ["自主研发数据存储与管理系统", "自主研发"],
  },
];

/** 数据采集解决方案能力: one box, read as yes or no. */
export const thirdPartyCollection: readonly Choice[] = [
  {
    id: "yes",
    label: "集成第三方解决方案",
    variants: ["第三方解决方案"],
    noteField: "capability.collectionVendor",
    notePrompts: ["请注明厂商", "请注明厂家", "请注明", "厂商名称", "厂商"],
  },
];

export const yesNo: readonly Choice[] = [
  { id: "yes", label: "是" },
  { id: "no", label: "否" },
];

/** 云部署模式. */
export const deploymentModels: readonly Choice[] = [
  { id: "private", label: "私有云" },
  { id: "public", label: "公有云", noteField: "capability.cloudProvider", notePrompts: providerPrompts },
  { id: "hybrid", label: "混合云", noteField: "capability.cloudProvider", notePrompts: providerPrompts },
];

/** Words that a text field is expected to hold; the value stays as it was written. */
const words = (...labels: readonly (string | readonly [string, ...string[]])[]): readonly Choice[] =>
  labels.map((entry) => {
    const [label, ...variants] = typeof entry === "string" ? [entry] : entry;
    return { id: label!, label: label!, variants };
  });

/** Kinds of registered enterprises and institutions (企业登记注册类型). */
export const natures = words(
  [
    "国有企业",
    "国有",
    "国有独资",
    "国有控股",
    "国有全资",
    "央企控股",
    "国资",
    "国企",
    "央企",
    "中央企业",
    "全民所有制",
  ],
  ["集体企业", "集体", "集体所有制"],
  [
    "有限责任公司",
    "有限公司",
    "有限责任",
    "一人有限责任公司",
    "其他有限责任公司",
    "自然人独资",
    "法人独资",
    "国有控股有限公司",
  ],
  [
    "股份有限公司",
    "股份有限",
    "股份公司",
    "股份制",
    "股份制企业",
    "股份合作制",
    "股份合作企业",
    "股份合作",
    "上市公司",
  ],
  ["私营企业", "私营", "民营", "民营企业", "民企", "民营科技企业", "私营有限责任公司"],
  ["外商投资企业", "外商投资", "外商独资", "外资", "外资企业", "合资", "合资企业", "中外合资", "中外合作"],
  ["港澳台投资企业", "港澳台商投资", "港澳台", "台港澳"],
  ["事业单位", "事业", "事业法人", "科研院所"],
  ["民办非企业单位", "民办非企业", "社会团体", "社会服务机构"],
  ["其他", "其它", "混合所有制", "联营企业", "机关法人"],
);

/** The choices in their order, each with its language-neutral code. */
const coded = (choices: readonly Choice[], ...codes: string[]): readonly Choice[] =>
  choices.map((choice, i) => ({ ...choice, code: codes[i]! }));

/** GB/T 2261.1. */
export const sexes = coded(words("男", "女"), "male", "female");

/** Names of GA/T 517. */
export const idTypes = coded(
  words(
    ["居民身份证", "身份证", "二代身份证", "第二代居民身份证", "二代证", "一代证", "公民身份证"],
    ["军官证", "军人证", "士兵证", "警官证", "文职干部证"],
    ["护照", "普通护照", "中国护照", "外国护照", "passport"],
    [
      "港澳居民来往内地通行证",
      "回乡证",
      "港澳通行证",
      "港澳居民通行证",
      "香港居民来往内地通行证",
      "澳门居民来往内地通行证",
    ],
    ["台湾居民来往大陆通行证", "台胞证"],
    ["港澳台居民居住证", "港澳居民居住证", "台湾居民居住证"],
    ["外国人永久居留身份证", "外国人永久居留证", "永久居留身份证"],
  ),
  "residentId",
  "officerCard",
  "passport",
  "hongKongMacaoPermit",
  "taiwanPermit",
  "residencePermit",
  "permanentResidence",
);

/** GB/T 4658. */
export const educations = words(
  ["博士", "博士研究生", "博士后", "博研", "PhD", "DBA"],
  ["硕士", "硕士研究生", "硕研", "研究生", "Master", "MBA", "EMBA", "MPA", "MEM", "MPAcc"],
  [
    "本科",
    "大学本科",
    "大学",
    "大本",
    "专升本",
    "Bachelor",
    "学士",
    "双学士",
    "双学位",
    "工学学士",
    "理学学士",
    "管理学学士",
    "经济学学士",
    "文学学士",
    "法学学士",
  ],
  ["大专", "专科", "大学专科", "高职"],
  ["中专", "中等专科", "中技", "职高", "技校", "技工学校"],
  ["高中", "普通高中"],
  ["其他", "初中", "小学"],
);
