import type { ReadingNote } from "../../../src/read/application";
import { blank, none, typed, unread, withCover, type Givens } from "../applicationWith";
import { moneyMistakes } from "./everyMoneyRule";
import { mistake, type RuleMistake } from "./ruleMistake";

/** The same mistake where the field alone is wrong. */
const one = (rule: string, letter: "E" | "Q" | "H", field: string, value: Givens[string]): RuleMistake =>
  mistake(rule, letter, field, { [field]: value });

const noted = (value: string | number, note: ReadingNote) => typed(value, String(value), note);
const notADate = unread("近期", { kind: "notADate" });
const platform = { "project.category": "enterprisePlatform", "project.industry": "医药" };
const software = { "project.category": "industrialSoftware", "project.industry": null };
const servitization = { "project.category": "servitization", "project.industry": null };
const resident = { "responsiblePerson.idType": "居民身份证" };
const id = "responsiblePerson.idNumber";
const counts = ["industrialProtocols", "cloudSoftware", "industrialApps", "modelsAndMicroservices"]
  .concat(["registeredUsers", "developers", "securityLibraries", "newTechFunctions"])
  .map((name) => `capability.${name}`);
const zeroCounts = Object.fromEntries(counts.map((field) => [field, 0]));
const soundCounts = Object.fromEntries(counts.map((field) => [field, 10]));
const named = (name: string) => ({ "project.name": name, "performance.projectName": name });
const inPlace = { "applicant.region": "四平市", "applicant.address": "四平市铁西区1号" };

const onForm: readonly RuleMistake[] = [
  {
    rule: "STR-04",
    severity: "error",
    change: () => ({}),
    form: (application) => ({
      ...application,
      titleYear: { year: 2019, cell: { sheet: "申报书", row: 0, col: 0 } },
    }),
  },
  one("STR-05", "E", "applicant.postcode", null),
  one("STR-06", "Q", "applicant.postcode", { value: "130022", label: { match: "near", text: "邮政编号" } }),
  one("STR-07", "H", "contact.name", {
    value: "赵敏",
    label: { cell: { sheet: "申报书", row: 500, col: 0 } },
  }),
  one("STR-08", "E", "finance.totalAssets.2019", unread("#REF!", { kind: "cellError" })),
  one("STR-09", "Q", "situation.standards", noted(3, { kind: "formula", external: true })),
  one("STR-10", "Q", "situation.standards", noted(3, { kind: "hidden" })),
  one("STR-12", "Q", "contact.name", "张三"),
  one("STR-14", "E", id, unread("220102197506150000", { kind: "digitsLost" })),
  one("STR-15", "Q", "situation.plannedServiceValue", noted(0.5, { kind: "unitUnclear" })),
  one("STR-16", "E", "finance.profit.2019", unread("约300", { kind: "notANumber" })),
  one("STR-17", "Q", "contact.mobile", unread("13904310002、13904310003", { kind: "severalValues" })),
  one("STR-18", "E", "applicant.postcode", blank),
  one("SUM-13", "E", "contact.name", "李某 220104196503121232"),
];

const onCover: readonly RuleMistake[] = [
  one("CVR-01", "E", "project.technicalLead", blank),
  one("CVR-02", "E", "performance.projectName", "另一个建设项目"),
  one("CVR-03", "E", "performance.applicant", "另一家有限公司"),
  one("CVR-04", "E", "responsiblePerson.name", withCover("王志远", "王志元")),
  mistake("CVR-05", "H", "project.technicalLead", {
    "project.technicalLead": "王志远",
    "responsiblePerson.name": "王志远",
  }),
  one("CVR-06", "E", "project.periodEnd", "2017-03"),
  mistake("CVR-07", "Q", "project.periodEnd", {
    "project.periodEnd": "2026-12",
    "project.expectedCompletion": "2026-12",
  }),
  one("CVR-08", "E", "project.filledOn", "2019-06-15"),
  one("CVR-09", "Q", "project.filledOn", "2020-05-06"),
  mistake("PRJ-01", "Q", "project.name", named("平台")),
  one("PRJ-02", "E", "project.category", blank),
  mistake("PRJ-03", "E", "project.industry", { ...platform, "project.industry": blank }),
  mistake("PRJ-04", "Q", "project.industry", { ...servitization, "project.industry": "医药" }),
  mistake("PRJ-05", "E", "project.serviceTypes", { ...servitization, "project.serviceTypes": blank }),
  mistake("PRJ-06", "E", "project.serviceTypeOther", {
    "project.serviceTypes": ["other"],
    "project.serviceTypeOther": blank,
  }),
  one("PRJ-07", "E", "project.expectedCompletion", notADate),
  one("PRJ-08", "E", "project.expectedCompletion", "2016-01"),
  mistake("PRJ-09", "Q", "project.expectedCompletion", {
    ...software,
    "project.periodEnd": "2021-02",
    "project.expectedCompletion": "2021-02",
  }),
  mistake("PRJ-10", "Q", "project.periodStart", {
    ...servitization,
    "project.periodStart": "2020-09",
    "project.periodEnd": "2021-09",
    "project.expectedCompletion": "2021-09",
  }),
];

const onApplicant: readonly RuleMistake[] = [
  one("UNT-01", "Q", "applicant.name", "长春启明"),
  one("UNT-02", "Q", "applicant.nature", "不详"),
  mistake("UNT-03", "H", "applicant.address", { ...inPlace, "applicant.address": "长春市人民大街1号" }),
  one("UNT-04", "E", "applicant.postcode", "13001"),
  one("UNT-05", "E", "applicant.region", "辽宁省沈阳市"),
  one("UNT-07", "H", "applicant.supervisor", blank),
  one("UNT-08", "E", "applicant.phone", "0431-881"),
  one("UNT-09", "Q", "applicant.fax", "同上"),
  one("UNT-10", "E", "applicant.establishedOn", "2021-05-06"),
  one("UNT-11", "E", "applicant.email", "office#example.com"),
  mistake("UNT-12", "Q", "applicant.phone", { ...inPlace, "applicant.phone": "0431-88901234" }),
  one("USC-01", "E", "applicant.creditCode", blank),
  one("USC-02", "E", "applicant.creditCode", "91220102MA0T3K5Q9"),
  one("USC-03", "E", "applicant.creditCode", "91220102MAOT3K5Q93"),
  one("USC-04", "E", "applicant.creditCode", "91310115MA1H8R7C6D"),
  one("USC-05", "Q", "applicant.creditCode", "91220102MA0T3K5Q94"),
  one("USC-06", "E", "applicant.creditCode", "92220102MA0T3K5Q90"),
  one("USC-07", "E", "applicant.creditCode", "91110102MA0T3K5Q99"),
  one("USC-09", "Q", "applicant.creditCode", "MA0T3K5Q9"),
  one("USC-10", "E", "applicant.creditCode", "000000000"),
];

const onPeople: readonly RuleMistake[] = [
  one("PER-01", "E", "responsiblePerson.name", "王13804310001"),
  one("PER-02", "E", "responsiblePerson.sex", "先生"),
  one("PER-03", "E", "responsiblePerson.idType", "驾驶证"),
  mistake("PER-04", "E", id, { ...resident, [id]: "220102197506150017" }),
  mistake("PER-05", "Q", "responsiblePerson.sex", {
    ...resident,
    [id]: "220102197506150016",
    "responsiblePerson.sex": "女",
  }),
  mistake("PER-06", "E", id, { ...resident, "responsiblePerson.sex": "男", [id]: "220102200806150012" }),
  mistake("PER-07", "E", id, { ...resident, [id]: "220104650312123" }),
  mistake("PER-08", "E", id, { "responsiblePerson.idType": "台胞证", [id]: "12345" }),
  one("PER-09", "Q", "responsiblePerson.employer", "沈阳鼓风机有限公司"),
  one("PER-10", "Q", "responsiblePerson.education", "很高"),
  one("PER-11", "E", "responsiblePerson.mobile", "1380431000"),
  one("PER-12", "Q", "responsiblePerson.landline", "12345"),
  one("CTC-01", "E", "contact.name", blank),
  one("CTC-02", "Q", "contact.employer", "沈阳咨询有限公司"),
  one("CTC-03", "E", "contact.mobile", "0431-88901234"),
  one("CTC-04", "Q", "contact.landline", "12345"),
  one("CTC-05", "E", "contact.email", "lx#126.com"),
  mistake("CTC-06", "H", "contact.mobile", {
    "contact.mobile": "13904310002",
    "responsiblePerson.mobile": "13904310002",
  }),
];

const onContent: readonly RuleMistake[] = [
  mistake("BAS-04", "E", "situation.cloudPartner", { ...platform, "situation.cloudPartner": blank }),
  mistake("BAS-05", "E", "situation.platformStatus", { ...platform, "situation.platformStatus": blank }),
  mistake("BAS-06", "E", "situation.plannedServiceValue", {
    ...platform,
    "situation.plannedServiceValue": blank,
  }),
  mistake("BAS-07", "E", "situation.patentsAndCopyrights", {
    ...software,
    "situation.patentsAndCopyrights": 0,
  }),
  mistake("BAS-08", "H", "situation.autonomyLevels", { ...platform, "situation.autonomyLevels": blank }),
  one("BAS-09", "Q", "situation.ledProvincialProjects", "3项"),
  one("BAS-10", "E", "situation.standards", 1.5),
  mistake("CAP-01", "E", counts[5]!, { ...platform, [counts[5]!]: blank }),
  one("CAP-02", "E", counts[2]!, -3),
  mistake("CAP-03", "Q", counts[0]!, { ...platform, ...zeroCounts }),
  mistake("CAP-04", "Q", "capability.developers", { ...soundCounts, "capability.developers": 11 }),
  mistake("CAP-05", "Q", "capability.developers", {
    "capability.industrialApps": 3,
    "capability.modelsAndMicroservices": 4,
    "capability.developers": 50,
    "capability.registeredUsers": 900,
  }),
  mistake("CAP-06", "Q", "capability.registeredUsers", {
    ...platform,
    ...soundCounts,
    "capability.developers": 2,
    "capability.registeredUsers": 3,
  }),
  one("CAP-07", "Q", "capability.industrialProtocols", 900),
  one("CAP-08", "E", "capability.industrialDataTB", -3.5),
  mistake("CAP-09", "Q", "capability.dataStorage", { ...platform, "capability.dataStorage": blank }),
  mistake("CAP-10", "E", "capability.collectionVendor", {
    "capability.thirdPartyCollection": true,
    "capability.collectionVendor": blank,
  }),
  mistake("CAP-11", "E", "capability.fullCloudArchitecture", {
    ...platform,
    "capability.fullCloudArchitecture": blank,
  }),
  mistake("CAP-12", "E", "capability.deploymentModel", { ...platform, "capability.deploymentModel": blank }),
  mistake("CAP-13", "E", "capability.cloudProvider", {
    "capability.deploymentModel": ["public"],
    "capability.cloudProvider": blank,
  }),
  mistake("CAP-14", "Q", "capability.fullCloudArchitecture", {
    "capability.fullCloudArchitecture": false,
    "capability.deploymentModel": ["private"],
  }),
  one("PFM-01", "E", "performance.quantitative", blank),
  one("PFM-02", "E", "performance.qualitative", none("无")),
  one("PFM-03", "E", "performance.overallGoal", blank),
  one("PFM-04", "H", "performance.quantitative", [["接入设备", "500台"]]),
  one("PFM-05", "Q", "performance.quantitative", [
    ["接入设备", "500台"],
    ["生产效率", "显著提升"],
  ]),
];

/** A mistake for each rule on one form. */
export const ruleMistakes: readonly RuleMistake[] = [
  ...onForm,
  ...onCover,
  ...onApplicant,
  ...onPeople,
  ...onContent,
  ...moneyMistakes,
];
