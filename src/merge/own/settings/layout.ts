import type { Basics, SectionId } from "../../../form/settings/entries";

/** The layout of the sheet that this program writes; sheets of earlier ones have less in them, and are read all the same. */
export const settingsFormat = 2;

export const settingsTitle = "本次申报设置";
/** Heads of the columns of single entries. */
export const basicHeads = { label: "项目", hint: "怎么填", value: "填写内容" } as const;
export const basicsTitle = "基本信息";

/** What the single entries are called. */
export const basicLabels: Readonly<Record<keyof Basics, string>> = {
  year: "申报年度",
  formTitle: "申报书标题",
  summaryTitle: "汇总表标题",
  noticeOn: "通知印发日期",
  deadline: "报送截止日期",
  firstYear: "财务年度（最早一年）",
  middleYear: "财务年度（中间一年）",
  lastYear: "财务年度（最近一年）",
};

export interface SettingsColumn {
  readonly id: string;
  readonly title: string;
  /** What earlier sheets called it. */
  readonly before?: readonly string[];
  /** Without it the section is not known. */
  readonly telling?: true;
  /** It says what the row is about, and is not read. */
  readonly told?: true;
}

export interface SettingsSection {
  readonly id: SectionId;
  readonly title: string;
  readonly columns: readonly SettingsColumn[];
  /** Columns that together say which row of the edition it is, the surest first: its id and name, its id, its name. */
  readonly keys: readonly (readonly string[])[];
  /** It may have no row at all. */
  readonly mayBeEmpty?: true;
  /** What rows that are not there are: what the edition has, where the list only changes; else they are gone. */
  readonly missing: "kept" | "gone";
}

const idColumn = { id: "id", title: "编号（请勿改动）", before: ["编号"] };

/** The lists, in their order on the sheet. */
export const settingsSections: readonly SettingsSection[] = [
  {
    id: "categories",
    title: "项目类别",
    keys: [["id", "label"], ["id"], ["label"]],
    missing: "gone",
    columns: [
      { id: "label", title: "项目类别名称", telling: true },
      { id: "group", title: "审核时归为", telling: true },
      { id: "synonyms", title: "其他叫法" },
      idColumn,
    ],
  },
  {
    id: "units",
    title: "推荐单位",
    keys: [["name", "fullName"], ["name"], ["fullName"]],
    missing: "gone",
    columns: [
      { id: "fullName", title: "单位全称（与公章一致）", before: ["单位全称"], telling: true },
      { id: "name", title: "单位简称", telling: true },
      { id: "zones", title: "所辖开发区等" },
      { id: "aliases", title: "其他叫法" },
      { id: "city", title: "表题中的地名", telling: true },
      { id: "reportsTo", title: "报送到" },
      { id: "quota", title: "推荐限额（个）", before: ["推荐限额"] },
      { id: "since", title: "开始推荐的年月" },
      { id: "until", title: "停止推荐的年月" },
    ],
  },
  {
    id: "expected",
    title: "应报名单",
    keys: [["name"], ["creditCode"]],
    mayBeEmpty: true,
    missing: "gone",
    columns: [
      { id: "name", title: "企业名称", telling: true },
      { id: "creditCode", title: "统一社会信用代码", telling: true },
    ],
  },
  {
    id: "supported",
    title: "往年支持项目",
    keys: [["project", "applicant"], ["project"], ["applicant"]],
    mayBeEmpty: true,
    missing: "gone",
    columns: [
      { id: "applicant", title: "承担单位", telling: true },
      { id: "creditCode", title: "统一社会信用代码" },
      { id: "project", title: "支持项目名称", telling: true },
      { id: "year", title: "支持年度", telling: true },
    ],
  },
  {
    id: "thresholds",
    title: "审核限值",
    keys: [["id", "name"], ["id"], ["name"]],
    missing: "kept",
    columns: [
      { id: "name", title: "限值名称", told: true },
      { id: "value", title: "限值", telling: true },
      { id: "reason", title: "理由（审核意见里会写明）", before: ["理由"], telling: true },
      idColumn,
    ],
  },
  {
    id: "labels",
    title: "栏目名称",
    keys: [["id", "label"], ["id"], ["part", "label"]],
    missing: "kept",
    columns: [
      { id: "part", title: "所在部分", told: true },
      { id: "label", title: "申报书上的栏目名称", telling: true },
      { id: "synonyms", title: "其他写法", telling: true },
      idColumn,
    ],
  },
  {
    id: "otherNames",
    title: "地名别称",
    keys: [["name", "division"], ["name"]],
    mayBeEmpty: true,
    missing: "gone",
    columns: [
      { id: "name", title: "别称或旧名", telling: true },
      { id: "division", title: "正式名称", telling: true },
      { id: "until", title: "用到哪一年" },
    ],
  },
  {
    id: "divisions",
    title: "行政区划",
    keys: [["name", "prefecture"], ["name"], ["code"]],
    missing: "gone",
    columns: [
      { id: "name", title: "区划名称", telling: true },
      { id: "prefecture", title: "所属市（州）", telling: true },
      { id: "postcodes", title: "邮编开头" },
      { id: "code", title: "区划代码" },
      { id: "areaCodes", title: "电话区号", telling: true },
      { id: "movedTo", title: "划到" },
      { id: "movedSince", title: "划转年月" },
    ],
  },
];

const numerals = "一二三四五六七八九";

/** 三、推荐单位: the number of a section and its title. */
export function sectionHeading(index: number, title: string): string {
  return `${numerals[index]!}、${title}`;
}

/** The title of a heading of ours, whatever its number; null where a text is none. */
export function titleInHeading(text: string): string | null {
  const [, title] = /^[一二三四五六七八九十]{1,3}\s*[、.．]\s*(\S.*)$/.exec(text.trim()) ?? [];
  return title?.replace(/\s/g, "") ?? null;
}
