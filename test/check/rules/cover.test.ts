import { checkApplication } from "../../../src/check";
import { edition2020 } from "../../../src/form/edition2020";
import type { Settings } from "../../../src/form/settings/settings";
import { settingsOf } from "../../../src/form/settings/settingsOf";
import { withSettings } from "../../../src/form/settings/withSettings";
import { wordFinding } from "../../../src/report/wording";
import { applicationWith, blank, cellOf, none, unread, withCover } from "../applicationWith";
import { describeRule } from "../describeRule";

const name = "基于标识解析的汽车零部件质量追溯平台建设项目";

describeRule(
  "CVR-01",
  {
    "a blank that only the cover has": {
      given: { "project.technicalLead": blank },
      severity: "error",
      at: ["project.technicalLead"],
      says: "封面“项目技术负责人”没有填写。",
    },
    "the cover's copy of a name": {
      given: { "applicant.name": withCover("长春远航汽车零部件有限公司", null) },
      severity: "error",
      at: ["applicant.name@cover"],
      says: "封面“项目责任单位”没有填写。",
    },
    "none for a person": {
      given: { "project.technicalLead": none("无") },
      severity: "error",
      at: ["project.technicalLead"],
      says: "封面“项目技术负责人”为必填项，不能填“无”。",
    },
    "the whole cover": {
      given: {
        "project.technicalLead": blank,
        "project.periodStart": blank,
        "project.periodEnd": blank,
        "project.filledOn": blank,
      },
      severity: "error",
      at: ["project.technicalLead", "project.periodStart", "project.periodEnd", "project.filledOn"],
      says: "封面没有填写：“项目技术负责人”、“项目年限（起）”、“项目年限（止）”、“填报日期”。",
    },
  },
  { "a filled cover": {} },
);

describeRule(
  "CVR-02",
  {
    "another name on the cover": {
      given: { "project.name": withCover(name, "汽车零部件质量追溯平台") },
      severity: "error",
      at: ["project.name@cover", "project.name"],
      says: `项目名称不一致：封面“项目名称”（${cellOf("project.name@cover")}）填“汽车零部件质量追溯平台”，项目基本信息表“项目名称”（${cellOf("project.name")}）填“${name}”。`,
    },
    "another name in 附件4-3": {
      given: { "performance.projectName": "质量追溯平台项目" },
      severity: "error",
      at: ["performance.projectName", "project.name"],
      says: `项目名称不一致：绩效目标表“申报项目名称”（${cellOf("performance.projectName")}）填“质量追溯平台项目”，项目基本信息表“项目名称”（${cellOf("project.name")}）填“${name}”。`,
    },
  },
  {
    "the same name with other blanks and brackets": {
      "project.name": withCover("远航（长春）追溯平台项目", "远航(长春) 追溯平台项目"),
      "performance.projectName": "远航（长春）追溯平台\n项目",
    },
  },
);

describeRule(
  "CVR-03",
  {
    "another applicant in 附件4-3": {
      given: { "performance.applicant": "长春远航汽车配件有限公司" },
      severity: "error",
      at: ["performance.applicant", "applicant.name"],
      says: `单位名称不一致：绩效目标表“项目申报单位”（${cellOf("performance.applicant")}）填“长春远航汽车配件有限公司”，项目责任单位信息“单位名称”（${cellOf("applicant.name")}）填“长春远航汽车零部件有限公司”。`,
    },
  },
  {
    "brackets of the other width": {
      "applicant.name": "远航（长春）有限公司",
      "performance.applicant": "远航(长春)有限公司",
    },
  },
);

describeRule(
  "CVR-04",
  {
    "another person on the cover": {
      given: { "responsiblePerson.name": withCover("王志远", "王志源") },
      severity: "error",
      at: ["responsiblePerson.name@cover", "responsiblePerson.name"],
      says: `项目责任人不一致：封面“项目责任人（法人代表）”（${cellOf("responsiblePerson.name@cover")}）填“王志源”，项目责任人信息“姓名”（${cellOf("responsiblePerson.name")}）填“王志远”。`,
    },
  },
  { "a blank between the letters": { "responsiblePerson.name": withCover("王志远", "王 志远") } },
);

describeRule(
  "CVR-05",
  {
    "one person for both": {
      given: { "project.technicalLead": "王志远" },
      severity: "hint",
      at: ["project.technicalLead", "responsiblePerson.name"],
      says: "项目技术负责人与项目责任人是同一人（王志远）。",
    },
  },
  { "two persons": { "project.technicalLead": "孙立群" } },
);

describeRule(
  "CVR-06",
  {
    "an end before the start": {
      given: { "project.periodEnd": "2019-04" },
      severity: "error",
      at: ["project.periodEnd", "project.periodStart"],
      says: "项目年限的终止时间（2019年4月）早于起始时间（2019年5月）。",
    },
    "a month that does not exist": {
      given: { "project.periodStart": unread("2019年13月", { kind: "notADate" }) },
      severity: "error",
      at: ["project.periodStart"],
      says: "“项目年限（起）”填的是“2019年13月”，不是有效的年月。",
    },
  },
  { "a year and a month": { "project.periodStart": "2020-05" } },
);

describeRule(
  "CVR-07",
  {
    "more than three years": {
      given: { "project.periodStart": "2018-04" },
      severity: "query",
      at: ["project.periodEnd", "project.periodStart"],
      says: "项目年限为 37 个月（2018年4月至2021年4月），超过 36 个月。",
    },
    "a single month": {
      given: { "project.periodStart": "2021-04" },
      severity: "query",
      at: ["project.periodEnd", "project.periodStart"],
      says: "项目年限只有 1 个月（2021年4月至2021年4月）。",
      besides: ["PRJ-10"],
    },
    "a start more than a year after the filing": {
      given: {
        "project.category": "publicService",
        "project.industry": null,
        "project.periodStart": "2021-07",
        "project.periodEnd": "2022-07",
        "project.expectedCompletion": "2022-07",
      },
      severity: "query",
      at: ["project.periodStart", "project.filledOn"],
      says: "项目起始时间（2021年7月）比填报日期（2020年6月15日）晚一年以上。",
    },
  },
  {
    "three years to the month": { "project.periodStart": "2018-05" },
    "two months": { "project.periodStart": "2021-03" },
  },
);

describeRule(
  "CVR-08",
  {
    "another year": {
      given: { "project.filledOn": "2019-06-15" },
      severity: "error",
      at: ["project.filledOn"],
      says: "填报日期为2019年6月15日，不在2020年。",
    },
    "a day that does not exist": {
      given: { "project.filledOn": unread("2020.6.31", { kind: "notADate" }) },
      severity: "error",
      at: ["project.filledOn"],
      says: "填报日期填的是“2020.6.31”，不是有效的日期。",
    },
  },
  { "a day of the year": { "project.filledOn": "2020-12-31" } },
);

describeRule(
  "CVR-09",
  {
    "before the statements that must be attached": {
      given: { "project.filledOn": "2020-05-06" },
      severity: "query",
      at: ["project.filledOn"],
      says: "填报日期为2020年5月6日，早于2020年5月31日。申报指南 三（一）5 要求附截至2020年5月底的财务报表，此前无法填报完整。",
    },
  },
  { "the day of the statements": { "project.filledOn": "2020-05-31" } },
);

test("CVR-09: a form filled in before the notice of 本次申报设置, and after its deadline", () => {
  const judged = (dates: Pick<Settings, "noticeOn" | "deadline">) => {
    const edition = withSettings(edition2020, { ...settingsOf(edition2020), ...dates });
    const found = checkApplication(applicationWith(), edition).filter(({ rule }) => rule === "CVR-09");
    return found.map((each) => ({ ...each, ...wordFinding(each, edition) }));
  };
  expect(judged({ noticeOn: "2020-06-20" })).toMatchObject([
    {
      severity: "query",
      fields: ["project.filledOn"],
      clause: "form.filledOn",
      message: "填报日期为2020年6月15日，早于通知印发日期2020年6月20日。",
      advice: "请核对填报日期；确系通知印发以前填写的，请说明情况。",
    },
  ]);
  expect(judged({ noticeOn: "2020-06-15", deadline: "2020-06-15" })).toEqual([]);
  expect(judged({ noticeOn: "2020-06-01", deadline: "2020-06-10" })).toMatchObject([
    {
      clause: "form.filledOn",
      message: "填报日期为2020年6月15日，晚于2020年6月10日。报送截止日期见本次申报设置。",
    },
  ]);
});

test("CVR-09: a form filled in after the last day, where the edition knows it", () => {
  const filingPeriod = { to: "2020-06-10", reason: "通知要求6月10日前报送" };
  const [finding] = checkApplication(applicationWith(), { ...edition2020, filingPeriod });
  expect(finding).toMatchObject({ rule: "CVR-09", severity: "query", fields: ["project.filledOn"] });
  expect(wordFinding(finding!, edition2020).message).toBe(
    "填报日期为2020年6月15日，晚于2020年6月10日。通知要求6月10日前报送。",
  );
});
