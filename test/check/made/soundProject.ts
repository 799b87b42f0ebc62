import { edition2020 } from "../../../src/form/edition2020";
import type { FieldValue } from "../../../src/read/application";
import type { Random } from "../../read/layouts/random";
import { blank, none, type Entry } from "../applicationWith";
import { applicant, place } from "./soundApplicant";
import { cents, finance } from "./soundFinance";
import { landline, mobile, people, person } from "./soundPeople";

/** A made-up project without mistakes, of any category, place and size; the same seed gives the same project. */
export type Project = Record<string, FieldValue | Entry>;

const trades = [
  "汽车零部件",
  "医药",
  "轨道客车装备",
  "农机制造",
  "化工新材料",
  "食品加工",
  "光电技术",
  "酒业",
  "人参",
];
const platforms = ["industryPlatform", "enterprisePlatform"];
const adaptedCapability = ["servitization", "industrialSoftware", "ioiiDemonstration"];
const withCloud = [...platforms, "platformAdoption"];
const publicBodies = ["newTypeRdInstitution", "publicService"];
const two = (n: number) => String(n).padStart(2, "0");
const choicesOf = (id: string) =>
  edition2020.fields.find((field) => field.id === id)!.choices!.map((choice) => choice.id);

/** Projects that may adapt the table of capabilities give some of it, or none. */
function capability(random: Random, partner: string, category: string): Project {
  const [apps, models] = [random.int(1, 300), random.int(1, 500)];
  const developers = random.int(1, apps + models);
  const model = random.pick(["private", "public", "hybrid"]);
  const adapted = adaptedCapability.includes(category);
  const count = (value: number) =>
    adapted && random.chance(0.3) ? random.pick([blank, none("无"), 0]) : value;
  const collects = random.chance(0.5);
  return {
    "capability.industrialProtocols": count(random.int(1, 200)),
    "capability.cloudSoftware": count(random.int(0, 100)),
    "capability.industrialApps": apps,
    "capability.modelsAndMicroservices": models,
    "capability.registeredUsers": developers + random.int(5, 50_000),
    "capability.developers": developers,
    "capability.dataStorage": random.some(["inHouse", "thirdParty"], 0.3),
    "capability.industrialDataTB": count(cents(random.next() * 5000)),
    "capability.securityLibraries": count(random.int(0, 100)),
    "capability.newTechFunctions": count(random.int(0, 50)),
    "capability.thirdPartyCollection": collects,
    "capability.collectionVendor": collects ? random.pick(["西门子", "华测自动化", "自研+树根互联"]) : blank,
    ...(adapted && random.chance(0.2)
      ? { "capability.fullCloudArchitecture": false, "capability.deploymentModel": blank }
      : {
          "capability.fullCloudArchitecture": true,
          "capability.deploymentModel": [model],
          ...(model === "private"
            ? {}
            : { "capability.cloudProvider": random.pick([partner, partner.slice(0, 3)]) }),
        }),
  };
}

export function soundProject(random: Random): Project {
  const trade = random.pick(trades);
  const { region, address, area, postcode } = place(random);
  const category = random.pick(choicesOf("project.category"));
  const software = category === "industrialSoftware";
  const start = random.int(software ? 2018 * 12 + 6 : 2018 * 12 + 9, 2019 * 12 + 9);
  // The earliest are over half a year before the form is filled in.
  const end = software ? 2020 * 12 + random.int(0, 4) : Math.max(start + random.int(12, 30), 2019 * 12 + 10);
  const month = (n: number) => `${Math.floor(n / 12)}-${two((n % 12) + 1)}`;
  const made = applicant(random, trade, publicBodies.includes(category));
  const { name } = made;
  // A third was founded in the middle of the three years, or shortly before.
  const founded = random.chance(0.3) ? random.int(2016, 2019) : random.int(1953, 2019);
  const table = finance(random, founded, made.isGroup);
  const [assets, revenue] = ["totalAssets", "mainBusinessRevenue"].map(
    (row) => table[`finance.${row}.2019`] as number,
  );
  const title = `基于${random.pick(["5G", "大数据", "物联网"])}的${trade}${random.pick(["协同制造平台", "智能工厂"])}建设项目`;
  const investment = Math.min(
    50_000,
    Math.max(20, Math.round(assets! * (0.03 + 0.6 * random.next()) * 10) / 10),
  );
  const other = random.chance(0.1);
  const partner = random.pick([
    "华为云计算技术有限公司",
    "浪潮云信息技术股份公司",
    "阿里云",
    "中国联通吉林省分公司",
  ]);
  return {
    "project.name": title,
    "project.technicalLead": person(random),
    "project.periodStart": month(start),
    "project.periodEnd": month(end),
    "project.expectedCompletion": random.pick([month(end), `${month(end)}-28`]),
    "project.filledOn": `2020-06-${two(random.int(1, 28))}`,
    "project.category": category,
    ...(platforms.includes(category) ? { "project.industry": trade } : {}),
    "project.serviceTypes": random
      .some(choicesOf("project.serviceTypes").slice(0, -1), 0.2)
      .concat(other ? ["other"] : []),
    ...(other ? { "project.serviceTypeOther": "检验检测服务" } : {}),
    "applicant.name": name,
    "applicant.nature": made.nature,
    "applicant.address": address,
    "applicant.postcode": postcode,
    "applicant.region": region,
    "applicant.supervisor": random.pick([none("无"), blank, "市工业和信息化局", "吉林省国资委", none("/")]),
    "applicant.phone": random.pick([landline(random, area), mobile(random)]),
    "applicant.creditCode": made.code,
    "applicant.fax": random.pick([landline(random, area), blank, none("无")]),
    "applicant.establishedOn": `${founded}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`,
    "applicant.email": `office${random.int(1, 999)}@example.com.cn`,
    ...table,
    ...people(random, name, area),
    "situation.totalInvestment": investment,
    "situation.cloudPartner": withCloud.includes(category)
      ? partner
      : random.pick([partner, blank, none("无")]),
    "situation.platformStatus":
      !platforms.includes(category) && random.chance(0.4)
        ? blank
        : `已完成一期建设并上线运行，接入设备${random.int(30, 3000)}台`,
    "situation.plannedServiceValue": cents(revenue! * 2 * random.next()),
    "situation.patentsAndCopyrights": random.int(1, 300),
    "situation.autonomyLevels": random.some(choicesOf("situation.autonomyLevels"), 0.4),
    "situation.ledProvincialProjects": random.pick([
      "无",
      "承担吉林省科技发展计划项目1项",
      none("无"),
      blank,
    ]),
    "situation.standards": random.int(0, 40),
    ...capability(random, partner, category),
    "performance.projectName": title,
    "performance.applicant": name,
    "performance.plannedInvestment": investment,
    "performance.overallGoal": `建成${trade}行业服务平台，带动上下游企业协同。`,
    "performance.quantitative": [
      ["接入设备数量", `${random.int(100, 5000)}台`],
      ["生产效率提升", random.pick([`${random.int(5, 30)}%`, "百分之十五", "不低于20%", "≥10%"])],
    ],
    "performance.qualitative": [["促进智能化", "推动行业智能化改造"]],
  };
}
