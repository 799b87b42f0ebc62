import * as z from "zod/mini";
import type { Edition } from "../edition";
import { code, codes, day, decimal, month, names, oneOf, whole, wholeOrNone, words } from "./parse";

/** Years that a form of this fund can be of. */
const yearBounds = { least: 2010, most: 2099 };
const creditCode = () =>
  code("统一社会信用代码", /^(?:[0-9A-HJ-NPQRTUWXY]{18}|[0-9A-Z]{9}|\d{15})?$/, "18位的统一社会信用代码");

/** Entries that stand once, by what they are; each as the text of its cell. */
export const basicEntries = z.object({
  year: whole("申报年度", "四位数的年份，如 2026", yearBounds),
  formTitle: words("申报书标题", "申报书封面上的标题", 80),
  summaryTitle: words("汇总表标题", "附件4-5的标题，不写市（州）", 80),
  noticeOn: day("通知印发日期", "2026-05-20"),
  deadline: day("报送截止日期", "2026-07-15"),
  firstYear: whole("财务年度（最早一年）", "四位数的年份，如 2023", yearBounds),
  middleYear: whole("财务年度（中间一年）", "四位数的年份，如 2024", yearBounds),
  lastYear: whole("财务年度（最近一年）", "四位数的年份，如 2025", yearBounds),
});

/** Looked up where the row is, not judged here. */
const id = z.string();

const known = new WeakMap<Edition, ReturnType<typeof makeEntries>>();

/** The entries of a row, by section; each as the text of its cell. What may be chosen depends on the edition. */
export function rowEntries(edition: Edition): ReturnType<typeof makeEntries> {
  const entries = known.get(edition) ?? makeEntries(edition);
  known.set(edition, entries);
  return entries;
}

function makeEntries(edition: Edition) {
  const groups = [...new Set(categoriesOf(edition).flatMap(({ group }) => group ?? []))];
  return {
    categories: z.object({
      id,
      label: words("项目类别名称", "申报书上印的类别名称", 40),
      group: oneOf("审核时归为", groups, `其中一种：${groups.join("、")}`),
      synonyms: names("类别的其他叫法"),
    }),
    units: z.object({
      fullName: words("单位全称", "与公章一致的全称，如“长春市工业和信息化局”"),
      name: words("单位简称", "简称，如“长春市工信局”", 30),
      aliases: names("单位的其他叫法"),
      city: words("表题中的地名", "汇总表标题里写的市（州）或县（市），如“榆树市”", 20),
      zones: names("所辖开发区"),
      quota: wholeOrNone("推荐限额", "最多可以推荐的项目数；没有限额的不填", { least: 1, most: 9999 }),
      since: month("开始推荐的年月", "2026-01"),
      until: month("停止推荐的年月", "2026-12"),
      reportsTo: id,
    }),
    expected: z.object({
      name: words("企业名称", "营业执照上的名称"),
      creditCode: creditCode(),
    }),
    supported: z.object({
      year: whole("支持年度", "四位数的年份，如 2019", { least: 2000, most: 2099 }),
      applicant: words("承担单位", "获得支持的单位名称"),
      project: words("支持项目名称", "当年的项目名称", 120),
      creditCode: creditCode(),
    }),
    thresholds: z.object({
      id,
      value: decimal("限值"),
      reason: words("限值的理由", "为什么是这个数，审核时企业会看到", 120),
    }),
    labels: z.object({
      id,
      label: words("栏目名称", "申报书上印的栏目名称", 80),
      synonyms: names("栏目的其他写法"),
    }),
    otherNames: z.object({
      name: words("别称或旧名", "人们常写的地名，如“净月区”", 30),
      division: words("正式名称", "“行政区划”一节里的名称", 30),
      until: wholeOrNone("用到哪一年", "旧名停用的年份；现在还在用的别称不填", { least: 1900, most: 2099 }),
    }),
    divisions: z.object({
      name: words("区划名称", "市、州、县（市、区）或开发区的名称", 30),
      prefecture: words("所属市（州）", "所属市（州）的名称，市（州）本身就写自己", 30),
      code: code("区划代码", /^(?:22\d{4})?$/, "以22开头的6位数字"),
      areaCodes: codes("电话区号", /^0\d{2,3}$/, "以0开头的区号，如 0431"),
      postcodes: codes("邮编开头", /^\d{2,6}$/, "邮政编码开头的2至6位数字，如 130"),
      movedSince: month("划转年月", "2020-06"),
      movedTo: id,
    }),
  };
}

export type SectionId = keyof ReturnType<typeof rowEntries>;
export type Row<Id extends SectionId> = z.output<ReturnType<typeof rowEntries>[Id]>;
export type Basics = z.output<typeof basicEntries>;

function categoriesOf(edition: Edition) {
  return edition.fields.find((field) => field.id === "project.category")?.choices ?? [];
}
