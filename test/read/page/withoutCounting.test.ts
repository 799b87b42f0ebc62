import { currentEdition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const told: readonly (readonly [field: string, label: string, answer: string | number])[] = [
  ["project.name", "项目名称", "甲平台"],
  ["applicant.name", "单位名称", "白城东盛铸造股份有限公司"],
  ["project.technicalLead", "项目技术负责人", "邹鹏"],
  ["situation.totalInvestment", "项目总投资（万元）", 396.7],
  ["capability.industrialProtocols", "支持的工业协议数量（个）", 12],
  ["capability.cloudSoftware", "云化设计、管理类工业软件数量（个）", 22],
  ["capability.industrialApps", "工业APP数量（个）", 30],
  ["capability.registeredUsers", "平台注册用户数（名）", 1018],
  ["capability.developers", "平台开发者数量（名）", 8],
  ["capability.modelsAndMicroservices", "工业机理模型、微服务组件数量（个）", 77],
  ["capability.securityLibraries", "平台安全防护的工具库、病毒库、漏洞库数量（个）", 6],
  ["capability.newTechFunctions", "基于人工智能、区块链等新技术的业务功能数量（个）", 3],
];
const named = told.filter(([, , answer]) => typeof answer === "string").length;
const title: Typed[] = ["2020年度省级工业互联网及制造业服务化示范项目申报书"];

/** What is read where each row of a figure has its label, its number and its answer; the others have no number. */
function readWith(count: (n: number) => string | number) {
  const rows = told.map(([, label, answer], n): Typed[] =>
    typeof answer === "string" ? [label, answer] : [label, count(n - named), answer],
  );
  const { status, applications } = readWorkbook(
    { name: "表.xlsx", sheets: [sheetOf([title, ...rows])] },
    currentEdition,
  );
  return [status, ...applications.map((each) => told.map(([field]) => valueOf(each, field)))];
}

describe("a column that counts the rows, without a word over it", () => {
  test.each([
    ["1, 2, 3", (n: number) => n + 1],
    ["（1）,（2）", (n: number) => `（${n + 1}）`],
    ["1.1, 1.2", (n: number) => `1.${n + 1}`],
    ["1-1, 1-2", (n: number) => `1-${n + 1}`],
    ["V01, V02", (n: number) => `V0${n + 1}`],
    ["A-1, A-2", (n: number) => `A-${n + 1}`],
    ["1.1, 1.2, 1.3, 2.1", (n: number) => (n < 3 ? `1.${n + 1}` : `2.${n - 2}`)],
    ["1.8, 1.9, 2.1", (n: number) => Number((n < 2 ? 1.8 + n / 10 : 1.9 + n / 10).toFixed(1))],
  ])("%s between labels and answers answers nothing", (_, count) => {
    expect(readWith(count)).toEqual(["read", told.map(([, , answer]) => answer)]);
  });
});

test("options go on in the rows below their label where each row has its code before it", () => {
  const options = [
    "□行业级工业互联网平台项目",
    "□企业级工业互联网平台项目",
    "☑制造业服务化项目",
    "□公共服务项目",
  ];
  const rows: Typed[][] = [
    ...told.map(([, label, answer]): Typed[] => [label, answer]),
    ...options.map((option, n): Typed[] => [n === 0 ? "项目类别" : null, option]),
  ];
  const coded = rows.map((row, n): Typed[] => [`V${String(n + 1).padStart(2, "0")}`, ...row]);
  const { applications } = readWorkbook(
    { name: "表.xlsx", sheets: [sheetOf([title, ...coded])] },
    currentEdition,
  );
  expect(applications.map((each) => valueOf(each, "project.category"))).toEqual(["servitization"]);
});
