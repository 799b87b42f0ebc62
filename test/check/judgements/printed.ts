import type { Judgement } from "./judgement";
import { ask, each, hint, must, row, sound } from "./judgement";
import { ticks } from "./bases";

/** What 附件4-5 prints and seals: 项目名称, 依托企业, 项目类别, 联系人, 联系方式; and the names of persons. */

const name = "project.name";
const names = ["project.name@cover", "project.name", "performance.projectName"];
const everywhere = (fields: readonly string[], value: string) =>
  Object.fromEntries(fields.map((field) => [field, value]));
const applicants = [
  "applicant.name@cover",
  "applicant.name",
  "performance.applicant",
  "responsiblePerson.employer",
  "contact.employer",
];
const unitFields = [
  "applicant.name",
  "responsiblePerson.employer",
  "contact.employer",
  "performance.applicant",
];
const project = (value: string) => everywhere(names, value);
const applicant = (value: string) => everywhere(applicants, value);
const contact = "contact.name";
const mobile = "contact.mobile";
const person = (value: string) => ({
  "responsiblePerson.name": value,
  "responsiblePerson.name@cover": value,
});

export const printed: readonly Judgement[] = [
  // 项目名称
  ...[
    "汽车零部件质量追溯平台",
    "远航5G+工业互联网平台（一期）建设项目",
    "基于“数字孪生”的轨道客车转向架远程运维平台建设项目",
    "MES系统升级改造项目",
  ].map((value) => row(project(value))),
  row(project("平台项目"), ask("PRJ-01", name, "看不出建设内容")),
  row(
    project(
      "基于工业互联网标识解析与区块链技术的汽车零部件全产业链质量追溯与供应链协同管理及设备预测性维护综合服务平台建设项目",
    ),
    ask("PRJ-01", name, "超过 50 个字"),
  ),
  row(project("长春远航汽车零部件有限公司"), ask("PRJ-01", name, "与单位名称相同")),
  row(project("XX平台建设项目"), must("STR-12", [name, "performance.projectName"], "示例内容")),
  row(project("××××平台建设项目"), must("STR-12", [name, "performance.projectName"], "示例内容")),
  row(project("某企业工业互联网平台建设项目"), must("STR-12", [name, "performance.projectName"], "示例内容")),
  row(project("示例"), must("STR-12", [name, "performance.projectName"], "示例内容")),
  row({ [name]: "另一个平台建设项目" }, must("CVR-02", ["project.name@cover", name], "不一致")),
  row(
    { "performance.projectName": "另一个平台建设项目" },
    must("CVR-02", ["performance.projectName", name], "不一致"),
  ),
  row({ "project.name@cover": "基于标识解析的汽车零部件质量追溯平台建设项目 " }),
  row({ "project.name@cover": "《基于标识解析的汽车零部件质量追溯平台建设项目》" }),
  row({ "project.name@cover": null }, must("CVR-01", "project.name@cover", "没有填写")),

  // 依托企业
  ...[
    "长春一汽四环汽车零部件有限公司",
    "吉林省北方集团有限公司",
    "长春北方（集团）有限责任公司",
    "吉林大学",
    "长春光学精密机械研究所",
    "吉林省机械厂",
    "长春北方股份有限公司",
    "中国第一汽车集团有限公司",
    "长春3D智造科技有限公司",
  ].map((value) => row(applicant(value))),
  row(applicant("松江集团"), ask("UNT-01", "applicant.name", "集团不是法人")),
  row(applicant("一汽集团"), ask("UNT-01", "applicant.name", "集团不是法人")),
  row(applicant("吉林松江汽车零部件集团"), hint("UNT-01", "applicant.name", "集团不是法人")),
  row(applicant("远航汽车"), ask("UNT-01", "applicant.name", "不像营业执照上的全称")),
  row(applicant("长春远航汽车零部件有限公司第一分公司"), ask("UNT-01", "applicant.name", "分支机构")),
  row(applicant("长春远航汽车零部件有限公司信息事业部"), ask("UNT-01", "applicant.name", "分支机构")),
  row(applicant("XX有限公司"), must("STR-12", unitFields, "示例内容")),
  row(applicant("长春XX汽车零部件有限公司"), must("STR-12", unitFields, "示例内容")),
  row(applicant("长春××有限公司"), must("STR-12", unitFields, "示例内容")),
  row(applicant("测试公司"), must("STR-12", unitFields, "示例内容")),
  row(applicant("测试有限公司"), must("STR-12", unitFields, "示例内容")),
  row(applicant("示例企业有限公司"), must("STR-12", unitFields, "示例内容")),
  row(applicant("吉林省测试技术研究院有限公司")),
  row(project("示例工厂建设项目"), must("STR-12", [name, "performance.projectName"], "示例内容")),
  row(project("工业软件测试平台建设项目")),
  row(applicant("某某公司"), must("STR-12", unitFields, "示例内容")),
  row(applicant("某公司"), must("STR-12", unitFields, "示例内容")),
  row(applicant("长春某汽车零部件有限公司"), must("STR-12", unitFields, "示例内容")),
  row(applicant("测试"), must("STR-12", unitFields, "示例内容")),
  row(applicant("长春远航汽车零部件有限公司、吉林大学"), must("UNT-01", "applicant.name", "填了 2 个单位")),
  row(
    applicant("长春远航汽车零部件有限公司/长春北方软件有限公司"),
    must("UNT-01", "applicant.name", "填了 2 个单位"),
  ),
  row({ "applicant.name@cover": "长春远航汽车零部件有限公司（盖章）" }),
  row(
    { "applicant.name@cover": "长春远航公司" },
    must("CVR-03", ["applicant.name@cover", "applicant.name"], "不一致"),
  ),
  row(
    { "performance.applicant": "吉林远航汽车零部件有限公司" },
    must("CVR-03", ["performance.applicant", "applicant.name"], "不一致"),
  ),
  row({ "performance.applicant": "长春远航汽车零部件有限公司  " }),

  // 项目类别
  row({ "project.category": ticks("project.category", []) }, must("PRJ-02", "project.category", "没有选择")),
  row(
    { "project.category": ticks("project.category", ["servitization", "publicService"]) },
    must("PRJ-02", "project.category", "选了多个"),
  ),
  row(
    { "project.category": ticks("project.category", ["enterprisePlatform"]) },
    must("PRJ-03", "project.category", "没有填写“企业所属行业”"),
  ),
  row({
    "project.category": ticks("project.category", ["industryPlatform"], { industryPlatform: "汽车零部件" }),
  }),
  row({ "project.category": "企业级" }, must("PRJ-03", "project.category", "没有填写“企业所属行业”")),
  row({ "project.category": "其他" }, must("PRJ-02", "project.category", "不在申报书所列")),
  row(
    {
      "project.category": ticks("project.category", ["publicService"], { enterprisePlatform: "汽车零部件" }),
    },
    ask("PRJ-04", ["project.category", "project.category"], "勾选的项目类别"),
  ),

  // 联系人
  ...sound(
    contact,
    "赵敏",
    "欧阳明",
    "爱新觉罗·启功",
    "阿古拉",
    "John Smith",
    "金 哲",
    "赵  敏",
    "何宇（13943123456）",
    "何宇（经理）",
    "何宇(办公室主任)",
    "司马相如",
    "乌兰图雅",
  ),
  ...each(
    contact,
    ["何宇 13943123456", "何宇13943123456", "何宇/13943123456", "何宇，13943123456", "何宇：13943123456"],
    must("CTC-01", contact, "除姓名外还有别的内容", "何宇"),
  ),
  ...each(
    contact,
    ["何宇经理", "何宇 董事长", "何宇董事长"],
    must("CTC-01", contact, "除姓名外还有别的内容", "何宇"),
  ),
  ...each(
    contact,
    ["何经理", "何总监", "欧阳主任", "何女士", "何工程师"],
    must("CTC-01", contact, "不是完整的姓名"),
  ),
  ...each(
    contact,
    ["何宇、李明", "何宇/李明", "何宇，李明", "何宇和李明", "何宇 李明"],
    must("CTC-01", contact, "填了 2 个人"),
  ),
  ...each(contact, ["何", "13943123456", "何宇2", "办公室"], must("CTC-01", contact, "")),
  ...each(contact, ["张三", "李四"], ask("STR-12", contact, "示例内容")),
  ...each(contact, ["某某", "测试"], must("STR-12", contact, "示例内容")),
  row({ [contact]: "XXX" }, must("CTC-01", contact, "不能填“XXX”")),
  row({ [contact]: null }, must("CTC-01", contact, "没有填写")),
  row({ [contact]: "无" }, must("CTC-01", contact, "不能填“无”")),
  row({ [contact]: "王志远" }, hint("CTC-06", [contact, "responsiblePerson.name"], "同一人")),

  // 联系方式（手机）
  ...sound(
    mobile,
    "13904310002",
    "139 0431 0002",
    "139-0431-0002",
    "+8613904310002",
    "+86 139 0431 0002",
    13904310002,
    "１３９０４３１０００２",
    "19904310002",
    "16604310002",
  ),
  row({ [mobile]: "1390431000" }, must("CTC-03", mobile, "现有 10 位")),
  row({ [mobile]: "139043100022" }, must("CTC-03", mobile, "现有 12 位")),
  row({ [mobile]: "12904310002" }, must("CTC-03", mobile, "手机号应为 11 位")),
  row({ [mobile]: "0431-88901237" }, must("CTC-03", mobile, "固定电话")),
  row({ [mobile]: "88901237" }, must("CTC-03", mobile, "")),
  row({ [mobile]: "13904310002/13904310003" }, ask("STR-17", mobile, "填了多个值")),
  row({ [mobile]: "13904310002、13904310003" }, ask("STR-17", mobile, "填了多个值")),
  row({ [mobile]: "赵敏13904310002" }),
  row({ [mobile]: "13904310002（赵敏）" }),
  row({ [mobile]: "13800000000" }, ask("STR-12", mobile, "示例内容")),
  row({ [mobile]: "13800138000" }, ask("STR-12", mobile, "示例内容")),
  row({ [mobile]: null }, must("STR-18", mobile, "为必填项")),
  row({ [mobile]: "无" }, must("STR-18", mobile, "不能填“无”")),
  row({ [mobile]: "13804310001" }, hint("CTC-06", [mobile, "responsiblePerson.mobile"], "相同")),

  // 责任人, 技术负责人
  ...["王建国", "艾力·买买提", "朴美兰", "Müller Hans"].map((value) => row(person(value))),
  ...["王志远董事长", "王志远 总经理"].map((value) =>
    row({ "responsiblePerson.name": value }, must("PER-01", "responsiblePerson.name", "", "王志远")),
  ),
  row(
    { "responsiblePerson.name@cover": "王志强" },
    must("CVR-04", ["responsiblePerson.name@cover", "responsiblePerson.name"], "不一致"),
  ),
  row({ "responsiblePerson.name@cover": "王 志 远" }),
  row(
    { "project.technicalLead": "王志远" },
    hint("CVR-05", ["project.technicalLead", "responsiblePerson.name"], "同一人"),
  ),
  row({ "project.technicalLead": "孙立群高级工程师" }),
  row({ "project.technicalLead": null }, must("CVR-01", "project.technicalLead", "没有填写")),
];
