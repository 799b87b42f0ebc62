import type { Basics, SectionId } from "../../form/settings/entries";

/** How the sheet is used, in words for somebody who has never seen it. */
export const howTo: readonly string[] = [
  "这张表写明本次申报与往年不同的地方：日期、类别、推荐单位、限值等。改好以后，放进本工作簿，或与空白申报书一起发下去；从此就按这张表审核。",
  "浅黄色的格可以改；每一节表格里可以插入行、删除行、排序。灰色的编号和各节的标题、表头请不要改。",
  "一格里写几个名称的，用分号“；”隔开。日期写年月日，如 2026-07-15。填错的，程序会指出是哪一格、该怎么填，改好以前按原来的执行。",
];

export const basicHints: Readonly<Record<keyof Basics, string>> = {
  year: "四位数的年份，如 2026",
  formTitle: "申报书封面上的标题",
  summaryTitle: "附件4-5的标题，不写市（州）",
  noticeOn: "如 2026-05-20，可以不填",
  deadline: "如 2026-07-15，可以不填",
  firstYear: "财务情况表里的三年，要连续",
  middleYear: "同上",
  lastYear: "同上，一般是申报年度的上一年",
};

/** What a list is for, below its heading. */
export const sectionNotes: Readonly<Record<SectionId, string>> = {
  categories:
    "改名：直接改名称，旧名称仍认得出。新增：在空行里填名称，选一种“审核时归为”，编号不填。删除：删去整行。",
  units:
    "加一个县（市）局：在空行里填全称、简称和表题中的地名；表报给市局的，“报送到”写市局的简称。停止推荐的，填停止的年月，不用删除。",
  expected: "本市（州）应当申报的企业，用来查谁还没有报。没有名单的不填。",
  supported: "以前年度已经获得支持的项目，用来查重复申报。",
  thresholds: "超过或达不到这些数的，审核时会提出。理由会写在审核意见里，改了数请一并改理由。",
  labels: "申报书上各栏的名称。改了名称，空白申报书随之改变；旧名称和“其他写法”仍认得出。",
  otherNames: "所在地区、通讯地址里常见的别称和旧名。",
  divisions: "本省的市（州）、县（市、区）。划转的，填划转年月和划到哪里。",
};

/** What is said where a cell is filled in, by section and column; ids of columns that say it all are left out. */
export const columnHints: Readonly<Partial<Record<SectionId, Readonly<Record<string, string>>>>> = {
  categories: {
    label: "申报书上印的类别名称。",
    group: "从下拉列表里选：这一类项目审核时和哪一类一样要求。",
    synonyms: "几个叫法用分号“；”隔开。",
  },
  units: {
    fullName: "与公章一致，汇总表上印的就是它。",
    name: "如“榆树市工信局”。",
    city: "汇总表标题里写的地名，如“榆树市”。",
    reportsTo: "表直接报省的选“省工信厅”；报给市局的写市局的简称。",
    quota: "最多推荐几个项目；没有限额的不填。",
    since: "年和月，如 2026-01；一直推荐的不填。",
    until: "年和月，如 2026-12；没有停止的不填。",
  },
  expected: { name: "营业执照上的名称。", creditCode: "18位；不清楚的不填。" },
  thresholds: { value: "只填数字；比例可以写成 70% 或 0.7。" },
  labels: { label: "申报书上印的栏目名称。", synonyms: "几种写法用分号“；”隔开。" },
};

/** Rows that are left blank below a list, for more. */
export const spareRows: Readonly<Record<SectionId, number>> = {
  categories: 4,
  units: 8,
  expected: 30,
  supported: 15,
  thresholds: 0,
  labels: 0,
  otherNames: 6,
  divisions: 4,
};
