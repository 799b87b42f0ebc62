import type { Judgement } from "./judgement";
import { ask, each, hint, must, on, row, sound } from "./judgement";
import { ticks } from "./bases";

/** What is said of the project and the unit: 绩效目标, 基本情况, 已具备能力, 单位性质, 学历 and the like. */

const q = (n: number, part: "name" | "value") => `performance.quantitative.${n}.${part}`;
const measured = "performance.quantitative";
const goal = "performance.overallGoal";
const led = "situation.ledProvincialProjects";
const status = "situation.platformStatus";

export const contents: readonly Judgement[] = [
  // What holds an answer's place is said to be that, and not that the cell is empty.
  row({ "applicant.nature": "XXXX" }, must("STR-18", "applicant.nature", "不能填“XXXX”")),
  row({ "applicant.supervisor": "待填" }, hint("UNT-07", "applicant.supervisor", "没有填写")),
  row({ "applicant.address": "待填" }, must("STR-18", "applicant.address", "不能填“待填”")),
  row(
    { "situation.platformStatus": "示例：平台一期已上线运行" },
    must("BAS-05", "situation.platformStatus", "填的是“示例：平台一期已上线运行”"),
  ),
  row({ "contact.name": "XXX" }, must("CTC-01", "contact.name", "不能填“XXX”")),

  // 绩效目标: each value for itself.
  ...[
    "500台",
    "不低于500台",
    "≥500台",
    "500",
    "百分之十五",
    "提升15%",
    "由3天缩短到1天",
    "五百台",
    "99.9%",
    "2021年12月底前建成1个",
  ].map((value) => row({ [q(1, "value")]: value })),
  ...["提升", "提高", "达到行业领先", "有所增加", "完成"].map((value) =>
    row({ [q(1, "value")]: value }, ask("PFM-01", measured, "“接入设备”的指标值没有数字")),
  ),
  row(
    { [q(1, "value")]: "提升", [q(2, "value")]: "增加" },
    ask("PFM-01", measured, "“接入设备”、“服务企业”的指标值没有数字"),
  ),
  row(
    { [q(1, "value")]: "提升", [q(2, "value")]: "增加", [q(3, "value")]: "加强" },
    must("PFM-01", measured, "指标值都没有数字"),
  ),
  ...["0台", "0", "0家", "零"].map((value) =>
    row({ [q(1, "value")]: value }, ask("PFM-01", measured, "“接入设备”的指标值为 0")),
  ),
  row({ [q(1, "name")]: "安全事故", [q(1, "value")]: "0起" }),
  row({ [q(1, "name")]: "重大安全责任事故次数", [q(1, "value")]: "0" }),
  row(
    { [q(2, "name")]: "接入设备", [q(2, "value")]: "500台" },
    ask("PFM-01", measured, "“接入设备”填了 2 次"),
  ),
  row({ [q(2, "name")]: "接入设备" }, ask("PFM-01", measured, "“接入设备”填了 2 次")),
  row({ [q(1, "value")]: null }, must("PFM-01", measured, "“接入设备”没有填写指标值")),
  row({ [q(1, "name")]: null }, must("PFM-01", q(1, "value"), "没有写指标名称")),
  row({ [q(3, "name")]: null, [q(3, "value")]: null }, hint("PFM-04", measured, "只有 2 项")),
  row({ [q(1, "value")]: "大幅提升500台" }, ask("PFM-05", measured, "模糊表述“大幅”")),
  row({ [q(1, "value")]: "500台左右" }, ask("PFM-05", measured, "模糊表述“左右”")),
  row({ [q(1, "value")]: "显著提升" }, ask("PFM-05", measured, "模糊表述“显著”")),
  row(
    {
      [q(1, "name")]: null,
      [q(1, "value")]: null,
      [q(2, "name")]: null,
      [q(2, "value")]: null,
      [q(3, "name")]: null,
      [q(3, "value")]: null,
    },
    must("PFM-01", measured, "没有填写定量指标"),
  ),
  row(
    { "performance.qualitative.1.name": null, "performance.qualitative.1.value": null },
    must("PFM-02", "performance.qualitative", "没有填写定性指标"),
  ),
  row(
    { "performance.qualitative.1.value": "88家" },
    ask("PFM-02", ["performance.qualitative", measured], "像是错了行：“促进智能化”——“88家”"),
  ),
  // Names drawn up by a line: the last value has none, and a name of the lower list stands in the upper one.
  row(
    {
      [q(1, "name")]: "服务企业数量",
      [q(2, "name")]: "接入设备数量",
      [q(3, "name")]: "促进智能化",
      "performance.qualitative.1.name": null,
    },
    ask("PFM-02", "performance.qualitative.1.value", "没有写指标名称"),
    ask("PFM-02", ["performance.qualitative.1.value", measured], "像是错了行：“促进智能化”"),
  ),
  row({ [goal]: "7443.6万元，其中自筹3722万元" }, ask("PFM-03", goal, "填的是金额")),
  ...sound(goal, "建成平台，服务企业50家。", "见证企业数字化转型，建成产业链协同平台。"),
  ...each(
    goal,
    ["见方案", "详见建设方案", "见附件", "详见附件4-2", "同上", "（见方案）", "见可研报告。"],
    must("PFM-03", goal, "没有写目标"),
  ),
  row({ [goal]: null }, must("PFM-03", goal, "没有填写总体目标")),
  row({ [goal]: "无" }, must("PFM-03", goal, "填的是“无”")),
  row({ [goal]: "略" }, must("PFM-03", goal, "没有填写总体目标")),
  row({ "performance.plannedInvestment": 5000.01 }),
  row(
    { "performance.plannedInvestment": 5000.5 },
    must("BAS-02", ["performance.plannedInvestment", "situation.totalInvestment"], "总投资不一致"),
  ),
  row(
    { "performance.plannedInvestment": 50000000 },
    must("BAS-02", ["performance.plannedInvestment", "situation.totalInvestment"], "单位不一致", 5000),
  ),
  row({ "performance.plannedInvestment": "5000万元" }),
  row(
    { "performance.plannedInvestment": 0.5 },
    must("BAS-02", ["performance.plannedInvestment", "situation.totalInvestment"], "单位不一致", 5000),
  ),

  // 项目基本情况
  ...sound(
    led,
    "无",
    "没有",
    "0",
    0,
    "吉林省科技发展计划项目“质量追溯平台”",
    "承担省科技厅重点研发项目1项：质量追溯平台",
    "国家智能制造综合标准化项目",
  ),
  row({ [led]: null }, hint("BAS-09", led, "没有填写")),
  ...each(led, ["3", "2项", "共3个", 3], ask("BAS-09", led, "没有项目名称")),
  ...each(led, ["是", "有", "承担过", "已承担", "有。"], ask("BAS-09", led, "没有项目名称")),
  ...sound(status, "平台已建成并投入使用，接入设备三百余台，服务企业十二家。"),
  ...each(status, ["已建成", "正在建设中", "运行良好"], ask("BAS-05", status, "个字")),
  ...each(
    status,
    [
      "尚未开工",
      "项目尚未启动，计划2020年9月开始建设，资金已落实。",
      "平台拟建于长春市高新区，占地三千平方米，投资五千万元。",
      "目前处于规划阶段，尚未建设，预计2021年4月建成上线。",
    ],
    ask("BAS-05", status, "平台须已部分或全部建立"),
  ),
  ...each(status, ["见方案", "详见附件"], ask("BAS-05", status, "没有写")),
  on("demonstration", { [status]: "尚未开工" }),
  on("adoption", { [status]: null }),
  row({ [status]: null }, must("BAS-05", status, "没有填写")),
  row({ [status]: "无" }, must("BAS-05", status, "平台类项目须已部分或全部建立")),
  row({ "situation.cloudPartner": null }, must("BAS-04", "situation.cloudPartner", "没有填写")),
  ...each(
    "situation.cloudPartner",
    ["无", "自建", "自有"],
    ask("BAS-04", "situation.cloudPartner", "合作云平台服务商填的是"),
  ),
  on("servitization", { "situation.cloudPartner": "无" }),
  row(
    { "situation.cloudPartner": "阿里云计算有限公司" },
    ask("CAP-13", ["capability.cloudProvider", "situation.cloudPartner"], "不一致"),
  ),
  ...sound("situation.plannedServiceValue", "600万元", 0, "600", 18000),
  row({ "situation.plannedServiceValue": null }, must("BAS-06", "situation.plannedServiceValue", "没有填写")),
  row({ "situation.plannedServiceValue": -3 }, must("BAS-06", "situation.plannedServiceValue", "不能为负")),
  row(
    { "situation.plannedServiceValue": "若干" },
    must("STR-16", "situation.plannedServiceValue", "应填数字"),
  ),
  ...["581。44", "581. 44", "10298,45", "1O298.45"].map((written) =>
    row(
      { "situation.plannedServiceValue": written },
      must("STR-16", "situation.plannedServiceValue", "应填数字"),
    ),
  ),
  ...sound("situation.patentsAndCopyrights", 0, 1, 1000, "12项"),
  row(
    { "situation.patentsAndCopyrights": "专利8项、软件著作权4项" },
    must("STR-16", "situation.patentsAndCopyrights", "应填数字"),
  ),
  row(
    { "situation.patentsAndCopyrights": 1001 },
    ask("BAS-07", "situation.patentsAndCopyrights", "超过 1000 项"),
  ),
  row(
    { "situation.patentsAndCopyrights": 1.5 },
    must("BAS-07", "situation.patentsAndCopyrights", "非负整数"),
  ),
  row({ "situation.patentsAndCopyrights": -1 }, must("BAS-07", "situation.patentsAndCopyrights", "非负整数")),
  row(
    { "situation.patentsAndCopyrights": null },
    must("STR-18", "situation.patentsAndCopyrights", "为必填项"),
  ),
  on(
    "software",
    { "situation.patentsAndCopyrights": 0 },
    must("BAS-07", "situation.patentsAndCopyrights", "工业软件项目"),
  ),
  on("software", { "situation.patentsAndCopyrights": 1 }),
  ...sound("situation.standards", 0, 100, "1个"),
  row({ "situation.standards": "无" }, must("STR-18", "situation.standards", "没有的填 0")),
  row({ "situation.standards": 101 }, ask("BAS-10", "situation.standards", "超过 100 个")),
  row({ "situation.standards": 0.5 }, must("BAS-10", "situation.standards", "非负整数")),
  row(
    { "situation.autonomyLevels": ticks("situation.autonomyLevels", []) },
    hint("BAS-08", "situation.autonomyLevels", "没有勾选"),
  ),
  row(
    {
      "situation.autonomyLevels": ticks("situation.autonomyLevels", [
        "chip",
        "server",
        "database",
        "platform",
      ]),
    },
    hint("BAS-08", "situation.autonomyLevels", "可优先支持"),
  ),
];
