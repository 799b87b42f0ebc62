import { creditCheck, organisationCheck, residentIdCheck } from "../../../src/text/person/checkCharacters";
import { currentEdition as edition } from "../../../src/form";
import type { FieldValue } from "../../../src/read/application";
import type { Random } from "./random";

/** What an enterprise meant to say, by field id; a field that is not listed was left blank. */
export type Truth = Record<string, FieldValue>;

const surnames = [..."王李张刘陈杨赵黄周吴徐孙马朱胡"];
const given = [..."建国志强丽敏静勇军艳涛明超秀霞平刚桂英华"];
const trades = ["汽车零部件", "医药", "轨道客车装备", "农机制造", "化工新材料", "智能装备", "光电子"];
const things = ["协同制造平台", "质量追溯平台", "智能工厂", "设备远程运维服务平台", "供应链协同平台"];
const cities = [
  ["长春市", "0431"],
  ["吉林市", "0432"],
  ["四平市", "0434"],
  ["白城市", "0436"],
] as const;
const partners = ["华为云计算技术有限公司", "浪潮云信息技术股份公司", "某某云（贵州）数据有限公司"];
const vendors = ["东土科技", "研华科技", "西门子（中国）有限公司"];

const two = (n: number) => String(n).padStart(2, "0");
const digits = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.int(0, 9)).join("");

function person(random: Random): string {
  return random.pick(surnames) + random.pick(given) + (random.chance(0.6) ? random.pick(given) : "");
}

const choicesOf = (id: string) =>
  edition.fields.find((field) => field.id === id)!.choices!.map((each) => each.id);

function project(random: Random, trade: string): Truth {
  const start = random.int(2018, 2019);
  const end = random.int(2020, 2021);
  const endMonth = random.int(1, 12);
  const category = random.pick(choicesOf("project.category"));
  const platform = category === "industryPlatform" || category === "enterprisePlatform";
  return {
    "project.name": `基于${random.pick(["5G", "大数据", "工业互联网", "物联网"])}的${trade}${random.pick(things)}建设项目`,
    "project.technicalLead": person(random),
    "project.periodStart": `${start}-${two(random.int(1, 12))}`,
    "project.periodEnd": `${end}-${two(endMonth)}`,
    "project.expectedCompletion": `${end}-${two(endMonth)}`,
    "project.filledOn": `2020-06-${two(random.int(1, 28))}`,
    "project.category": category,
    ...(platform ? { "project.industry": trade } : {}),
    "project.serviceTypes": random.some(
      choicesOf("project.serviceTypes").filter((id) => id !== "other"),
      0.25,
    ),
  };
}

/** A code with sound check characters, of nobody. */
function creditCode(random: Random): string {
  const region = `912201${digits(random, 2)}`;
  const organisation = `MA${digits(random, 7).slice(1)}`;
  const body = region + organisation + organisationCheck(organisation);
  return body + creditCheck(body);
}

/** A number with a sound date, sequence and check character, of nobody. */
function identityNumber(random: Random, sex: string): string {
  const [decade, year, month, day, ...rest] = [...digits(random, 10)].map(Number) as number[];
  const born = `19${5 + (decade! % 4)}${year}${two(1 + month!)}${two(1 + day! + 10 * (rest[0]! % 2))}`;
  const sequence = 2 * (rest[1]! % 5) + (sex === "男" ? 1 : 0);
  const body = `220104${born}${rest[2]}${rest[3]}${sequence}`;
  return body + residentIdCheck(body);
}

function applicant(random: Random, trade: string, city: string, area: string): Truth {
  return {
    "applicant.name": `${city.replace("市", "")}${random.pick(["北方", "松江", "启明", "远达"])}${trade}有限公司`,
    "applicant.nature": random.pick(["有限责任公司", "股份有限公司", "国有企业", "私营企业"]),
    "applicant.address": `吉林省${city}高新技术产业开发区光谷大街${random.int(1, 3000)}号`,
    "applicant.postcode": `13${digits(random, 4)}`,
    "applicant.region": city,
    "applicant.supervisor": `${city}工业和信息化局`,
    "applicant.phone": `${area}-8${digits(random, 7)}`,
    "applicant.creditCode": creditCode(random),
    ...(random.chance(0.8) ? { "applicant.fax": `${area}-8${digits(random, 7)}` } : {}),
    "applicant.establishedOn": `${random.int(1996, 2016)}-${two(random.int(1, 12))}-${two(random.int(2, 28))}`,
    "applicant.email": `office${random.int(1, 999)}@163.com`,
  };
}

function persons(random: Random, employer: string, area: string): Truth {
  const name = person(random);
  const sex = random.pick(["男", "女"]);
  return {
    "responsiblePerson.name": name,
    "responsiblePerson.sex": sex,
    "responsiblePerson.idType": "居民身份证",
    "responsiblePerson.idNumber": identityNumber(random, sex),
    "responsiblePerson.employer": employer,
    "responsiblePerson.title": random.pick(["董事长", "总经理", "高级工程师", "法定代表人"]),
    "responsiblePerson.education": random.pick(["硕士研究生", "本科", "大专"]),
    "responsiblePerson.specialty": random.pick(["自动化", "工商管理", "机械工程"]),
    "responsiblePerson.mobile": `13${digits(random, 9)}`,
    "responsiblePerson.landline": `${area}-8${digits(random, 7)}`,
    "responsiblePerson.email": `gm${random.int(1, 999)}@163.com`,
    "contact.name": person(random),
    "contact.employer": employer,
    "contact.mobile": `15${digits(random, 9)}`,
    ...(random.chance(0.7) ? { "contact.landline": `${area}-8${digits(random, 7)}` } : {}),
    ...(random.chance(0.7) ? { "contact.fax": `${area}-8${digits(random, 7)}` } : {}),
    "contact.email": `lx${random.int(1, 999)}@126.com`,
  };
}

function finance(random: Random): Truth {
  const truth: Truth = {};
  for (const field of edition.fields.filter((each) => each.row !== undefined)) {
    const size = { totalAssets: 90_000, mainBusinessRevenue: 60_000, taxes: 4_000, profit: 7_000 }[
      field.row!
    ];
    truth[field.id] = size
      ? Math.round((size / 3 + random.next() * size) * 100) / 100
      : Math.round((0.2 + random.next() * 0.5) * 10_000) / 10_000;
  }
  return truth;
}

function situation(random: Random, partner: string): Truth {
  return {
    "situation.totalInvestment": random.int(500, 9000) + random.int(0, 9) / 10,
    "situation.cloudPartner": partner,
    "situation.platformStatus": `已完成一期建设并上线运行，接入设备${random.int(100, 3000)}台`,
    "situation.plannedServiceValue": random.int(50, 900) + random.int(0, 9) / 10,
    "situation.patentsAndCopyrights": random.int(1, 40),
    "situation.autonomyLevels": random.some(choicesOf("situation.autonomyLevels"), 0.4),
    "situation.ledProvincialProjects": random.pick(["无", "承担吉林省科技发展计划项目1项"]),
    "situation.standards": random.int(0, 9),
  };
}

function capability(random: Random, partner: string): Truth {
  const model = random.pick(choicesOf("capability.deploymentModel"));
  const vendor = random.chance(0.7);
  const counts = edition.fields
    .filter((field) => field.type === "count" && field.id.startsWith("capability."))
    .map((field) => [field.id, random.int(1, 300)] as const);
  return {
    ...Object.fromEntries(counts),
    "capability.industrialDataTB": random.int(10, 300) + random.int(0, 9) / 10,
    "capability.dataStorage": random.pick(choicesOf("capability.dataStorage")),
    ...(vendor
      ? { "capability.thirdPartyCollection": true, "capability.collectionVendor": random.pick(vendors) }
      : {}),
    "capability.fullCloudArchitecture": random.chance(0.7),
    "capability.deploymentModel": model,
    ...(model === "private" ? {} : { "capability.cloudProvider": partner }),
  };
}

function performance(random: Random, truth: Truth): Truth {
  const goals: (readonly [string, string])[] = [
    ["接入设备数量", `${random.int(100, 5000)}台`],
    ["服务企业数量", `${random.int(5, 200)}家`],
    ["5G基站数量", `${random.int(5, 60)}个`],
  ];
  return {
    "performance.projectName": truth["project.name"]!,
    "performance.applicant": truth["applicant.name"]!,
    "performance.plannedInvestment": truth["situation.totalInvestment"]!,
    "performance.overallGoal": "建成行业服务平台，带动上下游企业协同，形成可复制可推广的应用模式。",
    "performance.quantitative": goals.slice(0, random.int(1, 3)),
    "performance.qualitative": [
      ["促进智能化", "推动行业智能化改造"],
      ["绿色化发展", "降低单位产值能耗"],
    ].slice(0, random.int(1, 2)) as [string, string][],
  };
}

/** A made-up project. */
export function makeTruth(random: Random): Truth {
  const trade = random.pick(trades);
  const [city, area] = random.pick(cities);
  const partner = random.pick(partners);
  const unit = applicant(random, trade, city, area);
  const truth = {
    ...project(random, trade),
    ...unit,
    ...persons(random, unit["applicant.name"] as string, area),
    ...finance(random),
    ...situation(random, partner),
    ...capability(random, partner),
  };
  return { ...truth, ...performance(random, truth) };
}
