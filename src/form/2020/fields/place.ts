import type { FieldPlace } from "../../edition";

/** A place of a field: the section's id, the printed label, then variants that mean the same there. */
export function at(section: string, ...labels: string[]): FieldPlace {
  return { section, labels };
}

/** The same place, with labels that stand in for its own where none of those is there: 净利润 for 利润. */
export function standingIn(place: FieldPlace, ...substitutes: string[]): FieldPlace {
  return { ...place, substitutes };
}

/** Labels that stand in several sections of the form, with the words seen for them. */
export const email = [
  "电子信箱",
  "电子邮箱",
  "电子邮件",
  "E-mail",
  "邮箱",
  "电子邮箱地址",
  "邮箱地址",
  "邮件地址",
  "E-mail地址",
  "电邮",
] as const;
export const fax = ["传真号码", "传真", "传真号", "传真电话", "传真电话号码"] as const;
/** Over a column or before a cell with both of a person's telephones. */
const twoPhones = [
  "手机/座机",
  "座机/手机",
  "手机/固定电话",
  "固定电话/手机",
  "手机/电话",
  "电话/手机",
] as const;
export const landline = [
  "固定电话",
  "座机",
  "固话",
  "办公电话",
  "座机号码",
  "座机电话",
  "办公固话",
  "办公座机",
  "固定电话号码",
  "固话号码",
  "电话",
  "电话号码",
  "办公室电话",
  "联系电话",
  "联系方式",
  ...twoPhones,
] as const;
/** What may be either of a person's telephones: the mobile one where such a number stands there. */
export const eitherPhone = ["电话", "电话号码", "联系电话", "联系方式", ...twoPhones] as const;
export const mobile = [
  "移动电话",
  "手机",
  "手机号码",
  "手机号",
  "移动电话号码",
  "移动电话号",
  "联系手机",
  "联系手机号",
  "联系手机号码",
  "手机电话",
  "移动手机",
  "移动电话/手机",
  "手机/移动电话",
  "移动电话/手机号码",
] as const;
export const personName = ["姓名", "名字"] as const;
export const employer = [
  "工作单位",
  "所在单位",
  "任职单位",
  "所属单位",
  "工作单位名称",
  "现工作单位",
] as const;

/** Categories whose project is a platform: the capability table is theirs. */
export const platformCategories = ["industryPlatform", "enterprisePlatform"] as const;
