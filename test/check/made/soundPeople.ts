import { edition2020 } from "../../../src/form/edition2020";
import { residentIdCheck } from "../../../src/text/person/checkCharacters";
import type { Random } from "../../read/layouts/random";
import { blank, none } from "../applicationWith";
import type { Project } from "./soundProject";

/** The people of a made-up project, and whom to ring; nobody in it exists. */

const surnames = [
  ...[..."王李张刘陈杨赵黄周吴徐孙马朱胡林郭何高罗"],
  ...["欧阳", "诸葛", "上官", "司马", "爱新觉罗", "令狐", "仉", "亓", "逄", "佴", "昝", "㑇"],
];
const given = [..."建国志强丽敏静勇军艳涛明超秀霞平刚桂英华"];
/** Names that are written otherwise than most: Korean and Mongolian names of the province, and foreign ones. */
const rareNames = [
  "阿古拉",
  "乌兰图雅",
  "艾力·买买提",
  "金 哲",
  "朴 美 兰",
  "John A. O’Neil",
  "Müller Hans-Peter",
];
const two = (n: number) => String(n).padStart(2, "0");

export const digits = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.int(0, 9)).join("");

export function person(random: Random): string {
  if (random.chance(0.04)) return random.pick(rareNames);
  return random.pick(surnames) + random.pick(given) + (random.chance(0.6) ? random.pick(given) : "");
}

export function residentIdOf(random: Random, sex: string): string {
  const born = `${2020 - random.int(26, 70)}${two(random.int(1, 12))}${two(random.int(1, 28))}`;
  const last = random.int(0, 4) * 2 + (sex === "男" ? 1 : 0);
  const body = `${random.pick(["220104", "220202", "110108", "650102", "320583"])}${born}${digits(random, 2)}${last}`;
  return body + residentIdCheck(body);
}

/** An identity document as the form asks for it: nearly everyone gives the identity card. */
function document(random: Random, sex: string): Project {
  const number = residentIdOf(random, sex);
  const [type, text] = random.chance(0.9)
    ? [
        random.pick(["居民身份证", "身份证", "二代身份证", "二代证"]),
        random.pick([number, number.toLowerCase()]),
      ]
    : random.pick([
        ["护照", `E${digits(random, 8)}`],
        ["护照", `EA${digits(random, 7)}`],
        [
          "外国护照",
          random.pick([
            `C0${digits(random, 1)}X${digits(random, 5)}`,
            `5${digits(random, 8)}`,
            `TK${digits(random, 7)}`,
          ]),
        ],
        ["港澳居民来往内地通行证", `H${digits(random, 8)}`],
        ["台胞证", digits(random, 8)],
        ["军官证", `军字第${digits(random, 8)}号`],
        ["外国人永久居留身份证", `DEU${digits(random, 12)}`],
      ]);
  return { "responsiblePerson.idType": type!, "responsiblePerson.idNumber": text! };
}

export function mobile(random: Random): string {
  const number = `1${random.int(3, 9)}${digits(random, 9)}`;
  return random.pick([
    number,
    `+86${number}`,
    `+86 ${number}`,
    `${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`,
    `${number.slice(0, 3)}-${number.slice(3, 7)}-${number.slice(7)}`,
  ]);
}

export function landline(random: Random, area: string): string {
  const number = `${random.int(2, 8)}${digits(random, random.pick(edition2020.phoneDigits[area]!) - 1)}`;
  return random.pick([
    `${area}-${number}`,
    `${area}${number}`,
    `（${area}）${number}`,
    `${area}-${number}-8${digits(random, 2)}`,
    `${area}-${number}转8${digits(random, 2)}`,
    `${area}—${number}`,
    `+86-${area.slice(1)}-${number}`,
  ]);
}

const educations = [
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
  ...["工商管理硕士", "在职研究生", "大学专科", "双学士", "工学博士", "EMBA（硕士）", "省委党校研究生"],
];
const titles = [
  "董事长",
  "总经理",
  "高级工程师",
  "法定代表人",
  "研究员/所长",
  "执行董事兼总经理",
  "院长、教授",
];
const mailHosts = [
  "126.com",
  "qq.com",
  "vip.163.com",
  "jl-auto.com.cn",
  "sina.cn",
  "faw.com.cn",
  "ciac.ac.cn",
];

/** 项目责任人信息 and 项目联系人信息. People work in a department of the applicant, or give its short name. */
export function people(random: Random, employer: string, area: string): Project {
  const sex = random.pick(["男", "女"]);
  const maybe = (text: string) => random.pick([text, blank, none("无"), none("—")]);
  const post = (who: string) =>
    `${random.pick([who, `${who}.${random.int(1, 99)}`, `${who}_jl`, digits(random, 9)])}@${random.pick(mailHosts)}`;
  const workplace = () => random.pick([employer, employer, employer, `${employer}信息部`]);
  return {
    "responsiblePerson.name": person(random),
    "responsiblePerson.sex": sex,
    ...document(random, sex),
    "responsiblePerson.employer": workplace(),
    "responsiblePerson.title": random.pick(titles),
    "responsiblePerson.education": random.pick(educations),
    "responsiblePerson.specialty": random.pick(["自动化", "工商管理", blank]),
    "responsiblePerson.mobile": mobile(random),
    "responsiblePerson.landline": maybe(landline(random, area)),
    "responsiblePerson.fax": maybe(landline(random, area)),
    "responsiblePerson.email": random.pick([post("gm"), blank]),
    "contact.name": person(random),
    "contact.employer": workplace(),
    "contact.mobile": mobile(random),
    "contact.landline": maybe(landline(random, area)),
    "contact.fax": maybe(landline(random, area)),
    "contact.email": post("lx"),
  };
}
