import { currentEdition as edition } from "../../../src/form";
import type { Field } from "../../../src/form/edition";
import { text, type Content } from "./paper";
import type { Random } from "./random";

export const fieldOf = (id: string): Field => edition.fields.find((field) => field.id === id)!;

/** Other words for a label, as seen on forms. */
export const otherWords: Readonly<Record<string, readonly string[]>> = {
  通讯地址: ["通信地址", "单位地址", "办公地址"],
  邮政编码: ["邮编"],
  传真号码: ["传真"],
  电子信箱: ["电子邮箱", "E-mail", "邮箱"],
  移动电话: ["手机", "手机号码", "联系手机", "移动电话/手机"],
  固定电话: ["座机", "办公固话"],
  单位成立时间: ["成立时间"],
  "组织机构代码/统一社会信用代码": [
    "统一社会信用代码",
    "组织机构代码（统一社会信用代码）",
    "组织机构代码或统一社会信用代码",
  ],
  负债率: ["资产负债率"],
  "总资产（万元）": ["资产总额（万元）"],
  "税金（万元）": ["上缴税金（万元）", "税费（万元）", "已交税金（万元）"],
  "利润（万元）": ["利润总额（万元）", "税前利润（万元）"],
  填报日期: ["填表日期", "填写日期"],
  项目技术负责人: ["项目技术负责人姓名"],
  预计完成时间: ["预计竣工时间"],
  合作云平台服务商: ["合作的云平台服务商"],
  "拥有行业创新相关核心技术专利或软件著作权（项）": ["专利、软件著作权（项）"],
  "支持的工业协议数量（个）": ["支持的工业协议数（个）"],
  "工业机理模型、微服务组件数量（个）": ["工业机理模型及微服务组件数量（个）"],
  "平台积累的工业数据存量（TB）": ["平台积累工业数据存量（TB）"],
};

export interface LabelStyle {
  readonly colons: boolean;
  readonly spaces: boolean;
  readonly otherWords: boolean;
  readonly numbered: boolean;
  readonly stars: boolean;
}

export function randomLabelStyle(random: Random): LabelStyle {
  return {
    colons: random.chance(0.4),
    spaces: random.chance(0.4),
    otherWords: random.chance(0.5),
    numbered: random.chance(0.15),
    stars: random.chance(0.15),
  };
}

/** The label that the form prints for a field in a section. */
export function printedLabel(id: string, section: string): string {
  const { places } = fieldOf(id);
  return (places.find((place) => place.section === section) ?? places[0]!).labels[0]!;
}

/** A label as somebody retyped it. */
export function written(label: string, style: LabelStyle, random: Random, n = 1): Content {
  let words = style.otherWords && random.chance(0.6) ? random.pick(otherWords[label] ?? [label]) : label;
  if (random.chance(0.15)) words = words.replace(/（/g, "(").replace(/）/g, ")");
  if (style.spaces && /^\p{Script=Han}{2,6}$/u.test(words) && random.chance(0.4))
    words = [...words].join(" ");
  if (style.spaces && words.length > 8 && random.chance(0.2))
    words = `${words.slice(0, 6)}\n${words.slice(6)}`;
  if (style.numbered) words = `${n}.${words}`;
  if (style.stars && random.chance(0.5)) words = `*${words}`;
  if (style.colons && random.chance(0.5)) words += random.pick(["：", ":"]);
  return text(words);
}

/** A label with one letter left out, doubled or changed. */
export function misspelt(label: string, random: Random): string {
  const at = random.int(1, label.length - 2);
  const wrong = random.pick(["的", "地", "", label[at]! + label[at]!]);
  return label.slice(0, at) + wrong + label.slice(at + 1);
}
