import { blank, unread } from "../applicationWith";
import { describeRule } from "../describeRule";

const software = {
  "project.category": "industrialSoftware",
  "project.industry": null,
  "project.periodEnd": "2020-05",
  "project.expectedCompletion": "2020-05",
};
const service = { "project.category": "servitization", "project.industry": null };
const named = (name: string) => ({ "project.name": name, "performance.projectName": name });

describeRule(
  "PRJ-01",
  {
    "five letters": {
      given: named("追溯平台项"),
      severity: "query",
      at: ["project.name"],
      says: "项目名称“追溯平台项”只有 5 个字，看不出建设内容。",
    },
    "more than fifty": {
      given: named("汽车零部件".repeat(11)),
      severity: "query",
      at: ["project.name"],
      says: "项目名称有 55 个字，超过 50 个字，汇总表难以容纳。",
    },
    "the applicant's name": {
      given: named("长春远航汽车零部件有限公司"),
      severity: "query",
      at: ["project.name"],
      says: "项目名称与单位名称相同：“长春远航汽车零部件有限公司”。",
    },
    "two lines": {
      given: named("汽车零部件质量追溯平台\n建设项目"),
      severity: "query",
      at: ["project.name"],
      says: "项目名称中有换行。",
    },
  },
  { "six letters": named("质量追溯平台"), "fifty letters": named("汽车零部件".repeat(10)) },
);

describeRule(
  "PRJ-02",
  {
    "no category": {
      given: { "project.category": blank },
      severity: "error",
      at: ["project.category"],
      says: "没有选择项目类别。",
    },
    "two categories": {
      given: {
        "project.category": unread("☑…☑…", {
          kind: "severalChosen",
          chosen: ["servitization", "industrialSoftware"],
        }),
      },
      severity: "error",
      at: ["project.category"],
      says: "项目类别选了多个：制造业服务化项目、工业软件项目。汇总表只有一个“项目类别”栏。",
    },
    "a category that the form does not have": {
      given: { "project.category": unread("智能制造项目", { kind: "notAChoice" }) },
      severity: "error",
      at: ["project.category"],
      says: "项目类别“智能制造项目”不在申报书所列的类别之内。",
    },
  },
  { "one category": { "project.category": "industryPlatform" } },
);

describeRule(
  "PRJ-03",
  {
    "no industry behind the option": {
      given: { "project.industry": blank },
      severity: "error",
      at: ["project.industry"],
      says: "项目类别选择了“企业级工业互联网平台项目”，但没有填写“企业所属行业”。",
    },
    "no place for it found: the option's cell": {
      given: { "project.industry": null, "project.category": "industryPlatform" },
      severity: "error",
      at: ["project.category"],
      says: "项目类别选择了“行业级工业互联网平台项目”，但没有填写“面向行业”。",
    },
  },
  {
    "another category": software,
    "no category at all": { "project.category": blank, "project.industry": blank },
  },
);

describeRule(
  "PRJ-04",
  {
    "an industry behind an option that is not ticked": {
      given: { "project.category": "publicService" },
      severity: "query",
      at: ["project.industry", "project.category"],
      says: "填写了“面向行业”（“企业所属行业”）“汽车零部件”，但勾选的项目类别是“公共服务项目”。",
    },
  },
  {
    "an industry platform": { "project.category": "industryPlatform" },
    "no category": { "project.category": blank },
  },
);

describeRule(
  "PRJ-05",
  {
    "a tick that may belong to either": {
      given: { "project.serviceTypes": unread("□供应链管理√□其他", { kind: "notAChoice" }) },
      severity: "query",
      at: ["project.serviceTypes"],
      says: "看不出提供服务类型选的是哪些：“□供应链管理√□其他”。",
    },
    "no service type of a servitization project": {
      given: { ...service, "project.serviceTypes": blank },
      severity: "error",
      at: ["project.serviceTypes"],
      says: "制造业服务化项目没有勾选提供服务类型。",
    },
    "none of a platform": {
      given: { "project.serviceTypes": blank },
      severity: "query",
      at: ["project.serviceTypes"],
      says: "没有勾选提供服务类型。",
    },
    "none of a software project": {
      given: { ...software, "project.serviceTypes": blank },
      severity: "hint",
      at: ["project.serviceTypes"],
      says: "没有勾选提供服务类型。",
    },
    "six of them": {
      given: {
        "project.serviceTypes": [
          "customization",
          "supplyChain",
          "totalSolution",
          "itValueAdded",
          "equipmentManagement",
          "productLifecycle",
        ],
      },
      severity: "hint",
      at: ["project.serviceTypes"],
      says: "提供服务类型勾选了 6 项，超过 5 项。",
    },
  },
  { "one of a servitization project": service },
);

describeRule(
  "PRJ-06",
  {
    "其他 without a note": {
      given: { "project.serviceTypes": ["supplyChain", "other"] },
      severity: "error",
      at: ["project.serviceTypes"],
      says: "提供服务类型勾选了“其他”，但没有注明是什么服务。",
    },
    "a note without 其他": {
      given: { "project.serviceTypeOther": "检测服务" },
      severity: "query",
      at: ["project.serviceTypeOther", "project.serviceTypes"],
      says: "在“其他（请注明）”后面填写了“检测服务”，但没有勾选“其他”。",
    },
  },
  { both: { "project.serviceTypes": ["other"], "project.serviceTypeOther": "检测服务" } },
);

describeRule(
  "PRJ-07",
  {
    "no date": {
      given: { "project.expectedCompletion": unread("明年底", { kind: "notADate" }) },
      severity: "error",
      at: ["project.expectedCompletion"],
      says: "预计完成时间填的是“明年底”，不是有效的日期。",
    },
  },
  { "a day": { "project.expectedCompletion": "2021-04-30" } },
);

describeRule(
  "PRJ-08",
  {
    "not the end of the period": {
      given: { "project.expectedCompletion": "2021-06" },
      severity: "query",
      at: ["project.expectedCompletion", "project.periodEnd"],
      says: "预计完成时间（2021年6月）与项目年限的终止时间（2021年4月）不一致。",
    },
    "before the start": {
      given: { "project.expectedCompletion": "2019-04" },
      severity: "error",
      at: ["project.expectedCompletion", "project.periodStart"],
      says: "预计完成时间（2019年4月）早于项目年限的起始时间（2019年5月）。",
    },
  },
  { "a day in the last month": { "project.expectedCompletion": "2021-04-01" } },
);

describeRule(
  "PRJ-09",
  {
    "software that is not finished": {
      given: { ...software, "project.periodEnd": "2020-09", "project.expectedCompletion": "2020-09" },
      severity: "query",
      at: ["project.expectedCompletion", "project.filledOn"],
      says: "工业软件项目的预计完成时间（2020年9月）晚于填报日期（2020年6月15日），软件可能尚未研发完成。",
    },
  },
  {
    "software finished in the month of filing": {
      ...software,
      "project.periodEnd": "2020-06",
      "project.expectedCompletion": "2020-06",
    },
    "another category": {},
  },
);

describeRule(
  "PRJ-10",
  {
    "servitization that has not begun": {
      given: { ...service, "project.periodStart": "2020-07" },
      severity: "query",
      at: ["project.periodStart", "project.filledOn"],
      says: "制造业服务化项目的项目年限起始时间（2020年7月）晚于填报日期（2020年6月15日），项目可能尚未启动。",
    },
  },
  {
    "begun in the month of filing": { ...service, "project.periodStart": "2020-06" },
    "another category": {
      "project.category": "publicService",
      "project.industry": null,
      "project.periodStart": "2020-07",
    },
  },
);
