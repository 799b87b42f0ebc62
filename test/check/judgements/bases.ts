import { edition2020 } from "../../../src/form/edition2020";
import type { Cells } from "./form";

/** Sound forms to change: nothing is found on them, not even a hint. All names and numbers are made up. */

/** The printed options of a field, these ticked; `notes`: what is written behind an option. */
export function ticks(
  field: string,
  ids: readonly string[],
  notes: Readonly<Record<string, string>> = {},
): string {
  const { choices = [] } = edition2020.fields.find(({ id }) => id === field)!;
  return choices
    .map(({ id, label, notePrompts = [] }) => {
      const behind = notes[id] === undefined ? "" : `${notePrompts[0] ?? ""}：${notes[id]}`;
      return `${ids.includes(id) ? "☑" : "□"}${label}${behind && `，${behind}`}`;
    })
    .join("\n");
}

const name = "基于标识解析的汽车零部件质量追溯平台建设项目";
const applicant = "长春远航汽车零部件有限公司";

/** An enterprise's own platform in 长春. */
export const platform: Cells = {
  "project.name@cover": name,
  "applicant.name@cover": applicant,
  "responsiblePerson.name@cover": "王志远",
  "project.technicalLead": "孙立群",
  "project.period": "2019年5月至2021年4月",
  "project.filledOn": "2020年6月15日",
  "project.name": name,
  "project.expectedCompletion": "2021年4月",
  "project.category": ticks("project.category", ["enterprisePlatform"], { enterprisePlatform: "汽车零部件" }),
  "project.serviceTypes": ticks("project.serviceTypes", ["supplyChain"]),
  "applicant.name": applicant,
  "applicant.nature": "有限责任公司",
  "applicant.address": "吉林省长春市南关区远航街100号",
  "applicant.postcode": "130022",
  "applicant.region": "长春市南关区",
  "applicant.supervisor": "长春市工业和信息化局",
  "applicant.phone": "0431-88901234",
  "applicant.creditCode": "91220102MA0T3K5Q93",
  "applicant.fax": "0431-88901235",
  "applicant.establishedOn": "2008年9月18日",
  "applicant.email": "office@example.com",
  "finance.totalAssets.2017": 20000,
  "finance.totalAssets.2018": 22000,
  "finance.totalAssets.2019": 24000,
  "finance.debtRatio.2017": "52%",
  "finance.debtRatio.2018": "50%",
  "finance.debtRatio.2019": "48%",
  "finance.mainBusinessRevenue.2017": 15000,
  "finance.mainBusinessRevenue.2018": 16500,
  "finance.mainBusinessRevenue.2019": 18000,
  "finance.taxes.2017": 800,
  "finance.taxes.2018": 850,
  "finance.taxes.2019": 910,
  "finance.profit.2017": 900,
  "finance.profit.2018": 1000,
  "finance.profit.2019": 1200,
  "responsiblePerson.name": "王志远",
  "responsiblePerson.sex": "男",
  "responsiblePerson.idType": "居民身份证",
  "responsiblePerson.idNumber": "220102197506150016",
  "responsiblePerson.employer": applicant,
  "responsiblePerson.title": "董事长",
  "responsiblePerson.education": "本科",
  "responsiblePerson.specialty": "机械工程",
  "responsiblePerson.mobile": "13804310001",
  "responsiblePerson.landline": "0431-88901236",
  "responsiblePerson.fax": "0431-88901235",
  "responsiblePerson.email": "wangzy@example.com",
  "contact.name": "赵敏",
  "contact.employer": applicant,
  "contact.mobile": "13904310002",
  "contact.landline": "0431-88901237",
  "contact.fax": "0431-88901235",
  "contact.email": "zhaomin@example.com",
  "situation.totalInvestment": 5000,
  "situation.cloudPartner": "北方云计算有限公司",
  "situation.platformStatus": "平台一期已于2019年12月上线，接入设备300台，服务企业12家",
  "situation.plannedServiceValue": 600,
  "situation.patentsAndCopyrights": 12,
  "situation.autonomyLevels": ticks("situation.autonomyLevels", ["database"]),
  "situation.ledProvincialProjects": "吉林省科技发展计划项目“质量追溯平台”",
  "situation.standards": 1,
  "capability.industrialProtocols": 20,
  "capability.cloudSoftware": 8,
  "capability.industrialApps": 15,
  "capability.modelsAndMicroservices": 30,
  "capability.registeredUsers": 1200,
  "capability.developers": 25,
  "capability.dataStorage": ticks("capability.dataStorage", ["inHouse"]),
  "capability.thirdPartyCollection": "☑集成第三方解决方案（请注明厂商）：华测自动化有限公司",
  "capability.industrialDataTB": 120.5,
  "capability.securityLibraries": 6,
  "capability.newTechFunctions": 5,
  "capability.fullCloudArchitecture": ticks("capability.fullCloudArchitecture", ["yes"]),
  "capability.deploymentModel": ticks("capability.deploymentModel", ["public"], {
    public: "北方云计算有限公司",
  }),
  "performance.projectName": name,
  "performance.applicant": applicant,
  "performance.plannedInvestment": 5000,
  "performance.overallGoal": "建成汽车零部件质量追溯平台，带动上下游企业协同。",
  "performance.quantitative.1.name": "接入设备",
  "performance.quantitative.1.value": "500台",
  "performance.quantitative.2.name": "服务企业",
  "performance.quantitative.2.value": "50家",
  "performance.quantitative.3.name": "培训人员",
  "performance.quantitative.3.value": "200人",
  "performance.qualitative.1.name": "促进智能化",
  "performance.qualitative.1.value": "推动行业智能化改造",
};

const none = {
  "situation.cloudPartner": "无",
  "capability.thirdPartyCollection": "□集成第三方解决方案（请注明厂商）",
};

/** Industrial software, finished and with its copyrights. */
export const software: Cells = {
  ...platform,
  "project.category": ticks("project.category", ["industrialSoftware"]),
  "project.period": "2018年5月至2020年4月",
  "project.expectedCompletion": "2020年4月",
};

/** A manufacturer that turns to services. */
export const servitization: Cells = {
  ...platform,
  ...none,
  "project.category": ticks("project.category", ["servitization"]),
};

/** A research institute in 吉林市, a public institution. */
export const institute: Cells = {
  ...platform,
  "project.category": ticks("project.category", ["newTypeRdInstitution"]),
  "applicant.name": "吉林省智造技术研究院",
  "applicant.name@cover": "吉林省智造技术研究院",
  "performance.applicant": "吉林省智造技术研究院",
  "responsiblePerson.employer": "吉林省智造技术研究院",
  "contact.employer": "吉林省智造技术研究院",
  "applicant.nature": "事业单位",
};

/** Founded in 2018: the year before is crossed out. */
export const young: Cells = {
  ...platform,
  "applicant.establishedOn": "2018年3月6日",
  ...Object.fromEntries(
    ["totalAssets", "debtRatio", "mainBusinessRevenue", "taxes", "profit"].map((row) => [
      `finance.${row}.2017`,
      "—",
    ]),
  ),
};

/** A project that uses a platform. */
export const adoption: Cells = {
  ...platform,
  "project.category": ticks("project.category", ["platformAdoption"]),
};

/** A public service project. */
export const publicService: Cells = {
  ...platform,
  "project.category": ticks("project.category", ["publicService"]),
};

/** 两化融合, which may adapt the table of capabilities. */
export const demonstration: Cells = {
  ...platform,
  ...none,
  "project.category": ticks("project.category", ["ioiiDemonstration"]),
};

export const bases = {
  platform,
  software,
  servitization,
  institute,
  young,
  adoption,
  publicService,
  demonstration,
} as const;
export type Base = keyof typeof bases;
