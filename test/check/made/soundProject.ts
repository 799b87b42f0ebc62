import { creditCheck, organisationCheck } from "../../../src/check/codes/creditCode";
import { residentIdCheck } from "../../../src/check/codes/residentId";
import { edition2020 } from "../../../src/form/edition2020";
import type { FieldValue } from "../../../src/read/application";
import type { Random } from "../../read/layouts/random";
import { blank, none, type Entry } from "../applicationWith";

/** A made-up project without mistakes, of any category, place and size; the same seed gives the same project. */
export type Project = Record<string, FieldValue | Entry>;

const letters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const surnames = [..."王李张刘陈杨赵黄周吴徐孙马朱胡林郭何高罗", "欧阳", "诸葛"];
const given = [..."建国志强丽敏静勇军艳涛明超秀霞平刚桂英华"];
const trades = [
  "汽车零部件",
  "医药",
  "轨道客车装备",
  "农机制造",
  "化工新材料",
  "食品加工",
  "光电技术",
  "酒业",
];
const platforms = ["industryPlatform", "enterprisePlatform"];
const two = (n: number) => String(n).padStart(2, "0");
const cents = (n: number) => Math.round(n * 100) / 100;
const digits = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.int(0, 9)).join("");
const choicesOf = (id: string) =>
  edition2020.fields.find((field) => field.id === id)!.choices!.map((choice) => choice.id);

/** A number between two others, as often between 10 and 100 as between 1000 and 10 000. */
function ofAnySize(random: Random, from: number, to: number): number {
  return cents(from * (to / from) ** random.next());
}

function person(random: Random): string {
  return random.pick(surnames) + random.pick(given) + (random.chance(0.6) ? random.pick(given) : "");
}

export function creditCodeOf(random: Random, region: string): string {
  const kind = region === "100000" ? "00" : random.chance(0.5) ? "MA" : digits(random, 2);
  const body = kind + Array.from({ length: 6 }, () => random.pick([...letters])).join("");
  const whole = `91${region}${body}${organisationCheck(body)}`;
  return whole + creditCheck(whole);
}

export function residentIdOf(random: Random, sex: string): string {
  const born = `${2020 - random.int(26, 70)}${two(random.int(1, 12))}${two(random.int(1, 28))}`;
  const last = random.int(0, 4) * 2 + (sex === "男" ? 1 : 0);
  const body = `${random.pick(["220104", "220202", "110108", "650102", "320583"])}${born}${digits(random, 2)}${last}`;
  return body + residentIdCheck(body);
}

function mobile(random: Random): string {
  const number = `1${random.int(3, 9)}${digits(random, 9)}`;
  return random.pick([
    number,
    `+86${number}`,
    `${number.slice(0, 3)}-${number.slice(3, 7)}-${number.slice(7)}`,
  ]);
}

function landline(random: Random, area: string): string {
  const number = `8${digits(random, random.int(6, 7))}`;
  return random.pick([
    `${area}-${number}`,
    `${area}${number}`,
    `（${area}）${number}`,
    `${area}-${number}-8${digits(random, 2)}`,
    `${area}—${number}`,
  ]);
}

function place(random: Random): { region: string; address: string; area: string } {
  const division = random.pick(edition2020.divisions.filter(({ areaCodes }) => areaCodes.length));
  const { name, prefecture } = division;
  const county = name === prefecture ? "" : name;
  const region = random.pick([
    `吉林省${prefecture}${county}`,
    prefecture + county,
    county || prefecture,
    county || prefecture.replace("朝鲜族自治", ""),
  ]);
  const address = `吉林省${prefecture}${county}${random.pick(["人民大街", "深圳街", "北京路", "光谷大街"])}${random.int(1, 3000)}号`;
  return { region, address, area: random.pick(division.areaCodes) };
}

/** Three years of an enterprise; years before the founding are blank or —. */
function finance(random: Random, founded: number): Project {
  const project: Project = {};
  let assets = ofAnySize(random, 300, 320_000);
  let revenue = cents(assets * (0.2 + 1.3 * random.next()));
  for (const year of [2017, 2018, 2019]) {
    const put = (row: string, value: number) => {
      project[`finance.${row}.${year}`] =
        year < founded ? random.pick([blank, none("—"), none("无")]) : value;
    };
    put("totalAssets", assets);
    put("debtRatio", Math.round((0.05 + 0.93 * random.next()) * 10_000) / 10_000);
    put("mainBusinessRevenue", revenue);
    put("taxes", cents(revenue * (0.005 + 0.115 * random.next())));
    put("profit", cents(revenue * (0.005 + 0.245 * random.next())));
    assets = cents(assets * (0.7 + random.next()));
    revenue = cents(revenue * (0.6 + 1.2 * random.next()));
  }
  return project;
}

function capability(random: Random, partner: string): Project {
  const [apps, models] = [random.int(1, 300), random.int(1, 500)];
  const developers = random.int(1, apps + models);
  const model = random.pick(["private", "public", "hybrid"]);
  return {
    "capability.industrialProtocols": random.int(1, 200),
    "capability.cloudSoftware": random.int(0, 100),
    "capability.industrialApps": apps,
    "capability.modelsAndMicroservices": models,
    "capability.registeredUsers": developers + random.int(5, 50_000),
    "capability.developers": developers,
    "capability.dataStorage": [random.pick(["inHouse", "thirdParty"])],
    "capability.industrialDataTB": cents(random.next() * 5000),
    "capability.securityLibraries": random.int(0, 100),
    "capability.newTechFunctions": random.int(0, 50),
    "capability.fullCloudArchitecture": true,
    "capability.deploymentModel": [model],
    ...(model === "private" ? {} : { "capability.cloudProvider": partner }),
  };
}

function people(random: Random, employer: string, area: string): Project {
  const sex = random.pick(["男", "女"]);
  return {
    "responsiblePerson.name": person(random),
    "responsiblePerson.sex": sex,
    "responsiblePerson.idType": random.pick(["居民身份证", "身份证"]),
    "responsiblePerson.idNumber": residentIdOf(random, sex),
    "responsiblePerson.employer": employer,
    "responsiblePerson.title": random.pick(["董事长", "总经理", "高级工程师", "法定代表人"]),
    "responsiblePerson.education": random.pick([
      ...[
        "博士研究生",
        "硕士研究生",
        "硕士",
        "研究生",
        "大学本科",
        "本科",
        "大学",
        "专科",
        "大专",
        "本科（学士）",
      ],
      ...["工商管理硕士", "在职研究生", "大学专科", "双学士", "工学博士"],
    ]),
    "responsiblePerson.specialty": random.pick(["自动化", "工商管理", blank]),
    "responsiblePerson.mobile": mobile(random),
    "responsiblePerson.landline": random.pick([landline(random, area), blank, none("无")]),
    "responsiblePerson.fax": random.pick([landline(random, area), blank, none("无")]),
    "responsiblePerson.email": random.pick([`gm${random.int(1, 999)}@163.com`, blank]),
    "contact.name": person(random),
    "contact.employer": employer,
    "contact.mobile": mobile(random),
    "contact.landline": random.pick([landline(random, area), blank, none("无")]),
    "contact.fax": random.pick([landline(random, area), blank, none("无")]),
    "contact.email": `lx.${random.int(1, 999)}@${random.pick(["126.com", "qq.com", "vip.163.com", "jl-auto.com.cn"])}`,
  };
}

export function soundProject(random: Random): Project {
  const trade = random.pick(trades);
  const { region, address, area } = place(random);
  const name = `吉林${random.pick(["北方", "松江", "金恒"])}${trade}${random.pick(["有限公司", "股份有限公司", "集团有限公司", "有限责任公司", "研究院", "（集团）有限公司"])}`;
  const category = random.pick(choicesOf("project.category"));
  const software = category === "industrialSoftware";
  const start = random.int(software ? 2018 * 12 + 6 : 2018 * 12 + 9, 2019 * 12 + 9);
  const end = software ? 2020 * 12 + random.int(0, 4) : start + random.int(12, 30);
  const month = (n: number) => `${Math.floor(n / 12)}-${two((n % 12) + 1)}`;
  const founded = random.int(1990, 2019);
  const table = finance(random, founded);
  const [assets, revenue] = ["totalAssets", "mainBusinessRevenue"].map(
    (row) => table[`finance.${row}.2019`] as number,
  );
  const title = `基于${random.pick(["5G", "大数据", "物联网"])}的${trade}${random.pick(["协同制造平台", "智能工厂"])}建设项目`;
  const investment = Math.min(
    50_000,
    Math.max(20, Math.round(assets! * (0.03 + 0.6 * random.next()) * 10) / 10),
  );
  const partner = random.pick(["华为云计算技术有限公司", "浪潮云信息技术股份公司"]);
  return {
    "project.name": title,
    "project.technicalLead": person(random),
    "project.periodStart": month(start),
    "project.periodEnd": month(end),
    "project.expectedCompletion": random.pick([month(end), `${month(end)}-28`]),
    "project.filledOn": `2020-06-${two(random.int(1, 28))}`,
    "project.category": category,
    ...(platforms.includes(category) ? { "project.industry": trade } : {}),
    "project.serviceTypes": random.some(choicesOf("project.serviceTypes").slice(0, -1), 0.2),
    "applicant.name": name,
    "applicant.nature": random.pick([
      ...["有限责任公司", "股份有限公司", "国有企业", "私营企业", "民营企业", "国有控股", "民营"],
      ...[
        "有限责任公司（自然人投资或控股）",
        "有限责任公司(自然人独资)",
        "股份有限公司（上市）",
        "国有独资公司",
      ],
      ...[
        "其他有限责任公司",
        "中外合资",
        "民营股份制",
        "集体所有制",
        "股份制",
        "自然人独资",
        "国企",
        "央企",
        "民企",
      ],
    ]),
    "applicant.address": address,
    "applicant.postcode": `13${digits(random, 4)}`,
    "applicant.region": region,
    "applicant.supervisor": random.pick([none("无"), blank, "市工业和信息化局"]),
    "applicant.phone": random.pick([landline(random, area), mobile(random)]),
    "applicant.creditCode": creditCodeOf(
      random,
      random.pick(["220101", "220102", "220000", "222401", "220381"]),
    ),
    "applicant.fax": random.pick([landline(random, area), blank, none("无")]),
    "applicant.establishedOn": `${founded}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`,
    "applicant.email": `office${random.int(1, 999)}@example.com.cn`,
    ...table,
    ...people(random, name, area),
    "situation.totalInvestment": investment,
    "situation.cloudPartner": partner,
    "situation.platformStatus": `已完成一期建设并上线运行，接入设备${random.int(30, 3000)}台`,
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
    ...capability(random, partner),
    "performance.projectName": title,
    "performance.applicant": name,
    "performance.plannedInvestment": investment,
    "performance.overallGoal": `建成${trade}行业服务平台，带动上下游企业协同。`,
    "performance.quantitative": [
      ["接入设备数量", `${random.int(100, 5000)}台`],
      ["生产效率提升", `${random.int(5, 30)}%`],
    ],
    "performance.qualitative": [["促进智能化", "推动行业智能化改造"]],
  };
}
