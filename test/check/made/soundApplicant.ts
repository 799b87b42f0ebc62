import { creditCheck, organisationCheck } from "../../../src/text/person/checkCharacters";
import { edition2020 } from "../../../src/form/edition2020";
import type { Random } from "../../read/layouts/random";
import { digits } from "./soundPeople";

/** Who applies and where it is, made up: small firms, listed groups, institutes; nothing in it exists. */

const letters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const names = ["北方", "松江", "金恒", "一汽四环", "吉大正元", "长白山", "e联", "华微-中科", "3D智造"];
const companyForms = [
  ...["有限公司", "有限公司", "有限公司", "有限责任公司", "股份有限公司", "集团有限公司", "（集团）有限公司"],
  ...["集团股份有限公司", "科技有限公司", "实业总公司", "厂"],
];
const groupForms = ["集团有限公司", "股份有限公司", "集团股份有限公司", "钢铁有限责任公司"];
const instituteForms = [
  "研究院",
  "研究所",
  "创新中心",
  "技术研究院有限公司",
  "产业技术创新战略联盟服务中心",
  "大学",
];
const companyNatures = [
  ...["有限责任公司", "股份有限公司", "国有企业", "私营企业", "民营企业", "国有控股", "民营", "民企", "央企"],
  ...["有限责任公司（自然人投资或控股）", "有限责任公司(自然人独资)", "股份有限公司（上市）", "国有独资公司"],
  ...["其他有限责任公司", "中外合资", "民营股份制", "集体所有制", "股份制", "自然人独资", "国企"],
  ...["有限责任公司（法人独资）", "外商独资企业", "台港澳与境内合资", "股份合作制", "上市公司", "混合所有制"],
  ...["有限责任公司（国有控股）", "全民所有制企业", "其他股份有限公司（非上市）", "民营科技企业"],
];
const instituteNatures = ["事业单位", "民办非企业单位", "事业法人", "科研事业单位", "社会服务机构"];

export interface MadeApplicant {
  readonly name: string;
  readonly nature: string;
  readonly code: string;
  readonly isInstitute: boolean;
  /** One of the province's large groups. */
  readonly isGroup: boolean;
}

/** Eight characters and their check character. */
function organisationOf(random: Random, kind: string): string {
  const body = kind + Array.from({ length: 8 - kind.length }, () => random.pick([...letters])).join("");
  return body + organisationCheck(body);
}

export function creditCodeOf(random: Random, region: string, prefix = "91"): string {
  const kind = region === "100000" ? "00" : random.chance(0.5) ? "MA" : digits(random, 2);
  const whole = `${prefix}${region}${organisationOf(random, kind)}`;
  return whole + creditCheck(whole);
}

/** As people type it: in small letters, in groups, in full width. */
function typedCode(random: Random, code: string): string {
  return random.pick([code, code, code, code.toLowerCase(), `${code.slice(0, 8)} ${code.slice(8)}`]);
}

export function applicant(random: Random, trade: string, mayBeInstitute: boolean): MadeApplicant {
  const isInstitute = mayBeInstitute && random.chance(0.5);
  const place = random.pick(["吉林", "吉林省", "长春", "长春市", "吉林市", "延边", "通化", "公主岭市"]);
  const isGroup = !isInstitute && random.chance(0.06);
  const form = random.pick(isInstitute ? instituteForms : isGroup ? groupForms : companyForms);
  const own = `${random.pick(names)}${trade}${form}`;
  const abroad = !isInstitute && form === "有限公司" && random.chance(0.1);
  const region = random.pick(["220101", "220102", "220000", "222401", "220381", "220581", "220200"]);
  const prefix = isInstitute && !form.endsWith("公司") ? random.pick(["12", "52"]) : "91";
  const code = creditCodeOf(random, region, prefix);
  return {
    name: abroad ? `中科${own.replace(form, "")}（吉林）${form}` : place + own,
    nature: random.pick(isInstitute ? instituteNatures : companyNatures),
    code: typedCode(random, code),
    isInstitute,
    isGroup,
  };
}

const streets = ["人民大街", "深圳街", "北京路", "光谷大街", "上海路", "黑龙江路", "四平街"];

export function place(random: Random): {
  readonly region: string;
  readonly address: string;
  readonly area: string;
  readonly postcode: string;
} {
  const division = random.pick(edition2020.divisions.filter(({ areaCodes }) => areaCodes.length));
  const { name, prefecture } = division;
  const county = name === prefecture ? "" : name;
  const region = random.pick([
    `吉林省${prefecture}${county}`,
    prefecture + county,
    county || prefecture,
    county || prefecture.replace("朝鲜族自治", ""),
    `吉林省 ${prefecture} ${county}`.trim(),
    `${prefecture}/${county || prefecture}`,
    county ? `${prefecture.replace(/市$/, "")}${county}` : prefecture,
  ]);
  const where = `${random.pick(streets)}${random.int(1, 3000)}号`;
  const address = random.pick([
    `吉林省${prefecture}${county}${where}`,
    `${prefecture}${county}${where}`,
    `${county || prefecture}${where}`,
    where,
  ]);
  const start = random.pick(division.postcodes);
  const postcode = start + digits(random, 6 - start.length);
  return { region, address, area: random.pick(division.areaCodes), postcode };
}
