import type { Judgement } from "./judgement";
import { ask, each, hint, must, row, sound } from "./judgement";

/** Names of persons, units and projects with something else in their cell, and what stands there for a name. */

const contact = "contact.name";
const mobile = "contact.mobile";
const head = "responsiblePerson.name";
const everywhere = (fields: readonly string[], value: string) =>
  Object.fromEntries(fields.map((field) => [field, value]));
const project = (value: string) =>
  everywhere(["project.name@cover", "project.name", "performance.projectName"], value);
const inTable = ["project.name", "performance.projectName"];
const applicant = (value: string) =>
  everywhere(
    [
      "applicant.name@cover",
      "applicant.name",
      "performance.applicant",
      "responsiblePerson.employer",
      "contact.employer",
    ],
    value,
  );
const person = (value: string) => ({ [head]: value, "responsiblePerson.name@cover": value });

export const names: readonly Judgement[] = [
  // One person, whatever else is in the cell: the name alone is offered.
  ...each(
    contact,
    [
      "赵敏女士",
      "赵敏 女",
      "赵敏 综合办",
      "综合管理部赵敏",
      "财务部部长赵敏",
      "部长赵敏",
      "总经理 赵敏",
      "总经理助理赵敏",
      "赵敏，部长",
      "赵 敏 经理",
      "赵敏等",
      "赵敏（长春）",
      "赵敏（财务部）",
      "赵敏-财务部",
      "联系人：赵敏",
      "项目联系人 赵敏",
      "赵敏 QQ123456",
      "赵敏；13904310002",
    ],
    must("CTC-01", contact, "除姓名外还有别的内容", "赵敏"),
  ),
  row({ [contact]: "李明博士" }, must("CTC-01", contact, "除姓名外还有别的内容", "李明")),
  ...["法人代表：王志远", "王志远 高级工程师", "法定代表人 王志远", "王志远 高级工程师 13904310009"].map(
    (value) => row(person(value), must("PER-01", head, "除姓名外还有别的内容", "王志远")),
  ),
  // Two persons, also on two lines of one cell.
  ...each(
    contact,
    ["赵敏\n李明", "赵敏（13904310002）李明", "赵敏 13904310002 李明 13904310003", "赵敏;李明"],
    must("CTC-01", contact, "填了 2 个人"),
  ),
  row({ [contact]: "张伟 李娜 王芳" }, must("CTC-01", contact, "填了 3 个人")),
  // No full name.
  ...each(
    contact,
    [
      "小赵",
      "老赵",
      "何总",
      "王部",
      "于处",
      "欧阳",
      "诸葛",
      "同上",
      "见附件",
      "附后",
      "同责任人",
      "赵?敏",
      "张会计",
    ],
    must("CTC-01", contact, "不是完整的姓名"),
  ),
  ...each(contact, ["赵工", "高工"], ask("CTC-01", contact, "不是完整的姓名")),
  row(person("王总"), must("PER-01", head, "写法有误")),
  row({ [contact]: "待定" }, must("STR-12", contact, "会印进汇总表")),
  // Sound ones that look like none.
  ...sound(
    contact,
    "高明",
    "和珅",
    "周和平",
    "及第",
    "室伏广治",
    "中村健",
    "阿依古丽·买买提",
    "单于飞",
    "ZhaoMin",
    "Dr. Smith",
    "赵敏（女）",
    "赵敏（兼）",
  ),
  row({ [contact]: "王志远（代）" }, hint("CTC-06", [contact, head], "同一人")),

  // Numbers
  ...each(mobile, ["013904310002", "13904310002.0"], must("CTC-03", mobile, "多写了字符", "13904310002")),
  ...each(mobile, ["139O4310002", "l3904310002"], must("CTC-03", mobile, "写成了字母", "13904310002")),
  row({ [mobile]: "+852 9123 4567" }, must("CTC-03", mobile, "境外号码")),
  row({ [mobile]: "139****0002" }, must("CTC-03", mobile, "现有 7 位数字")),
  row({ [mobile]: "1.39E+10" }, must("STR-14", mobile, "成了科学计数法")),
  row(
    { "responsiblePerson.mobile": "013804310001" },
    must("PER-11", "responsiblePerson.mobile", "多写了字符", "13804310001"),
  ),
  ...sound(mobile, "13904310002（微信同号）", "微信：13904310002", "0086 13904310002", "(+86)13904310002"),

  // 依托企业
  ...[
    "长春远航汽车零部件有限公司 联系人赵敏",
    "长春远航汽车零部件有限公司13904310002",
    "长春远航汽车零部件有限公司，电话0431-88901234",
  ].map((value) =>
    row(
      { "applicant.name": value },
      must("UNT-01", "applicant.name", "除名称外还有别的内容", "长春远航汽车零部件有限公司"),
      must("CVR-03", ["applicant.name@cover", "applicant.name"], "不一致"),
    ),
  ),
  ...["长春远航投资合伙企业（有限合伙）", "长春远航个人独资企业", "长春市远航商行"].map((value) =>
    row(applicant(value), ask("UNT-01", "applicant.name", "不是独立法人")),
  ),
  ...["单位名称", "有限公司"].map((value) =>
    row(applicant(value), must("STR-12", ["applicant.name", "performance.applicant"], "会印进汇总表")),
  ),
  ...["长春远航农民专业合作社", "长春远航有限公司（原长春北方公司）", "长春远航集团公司"].map((value) =>
    row(applicant(value)),
  ),

  // 项目名称
  ...["待定", "项目名称", "基于___的平台建设项目"].map((value) =>
    row(project(value), must("STR-12", inTable, "会印进汇总表")),
  ),
  row(project("13904310002"), must("PRJ-01", "project.name", "没有文字")),
  row(
    project("基于标识解析的平台建设项目、车联网平台建设项目"),
    ask("PRJ-01", "project.name", "写了 2 个项目"),
  ),
  ...["研发、生产、服务一体化平台建设项目", "项目名称：基于标识解析的平台建设项目", "5G+MES平台建设项目"].map(
    (value) => row(project(value)),
  ),
];
