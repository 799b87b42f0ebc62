import type { FieldPlace } from "../../edition";

/** A place of a field: the section's id, the printed label, then variants that mean the same there. */
export function at(section: string, ...labels: string[]): FieldPlace {
  return { section, labels };
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
] as const;
export const fax = ["传真号码", "传真", "传真号", "传真电话"] as const;
export const landline = ["固定电话", "座机", "固话", "办公电话", "座机号码", "座机电话"] as const;
export const mobile = ["移动电话", "手机", "手机号码", "手机号", "移动电话号码"] as const;
export const personName = ["姓名", "名字"] as const;
export const employer = ["工作单位", "所在单位", "任职单位"] as const;

/** Categories whose project is a platform: the capability table is theirs. */
export const platformCategories = ["industryPlatform", "enterprisePlatform"] as const;
