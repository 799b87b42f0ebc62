import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const title: Typed[] = ["企业申报示范项目登记表"];
const enterprise: Typed[][] = [
  ["企业名称", "磐石盛泰中成药有限公司", null, "统一社会信用代码", "91220284607193291E"],
  ["单位性质", "私营企业", null, "成立时间", "2010年8月2日"],
  ["通讯地址", "吉林省磐石市东宁街909号", null, "邮政编码", "132300"],
  ["法定代表人", "武晓燕", null, "法定代表人手机", "19904559647"],
];
const figures: Typed[][] = [
  ["指标（万元）", "2017年", "2018年", "2019年"],
  ["总资产", 24068.1, 28192.35, 29153.47],
  ["负债率", "61.16%", "34.64%", "29.32%"],
];
const heads = [
  "序号",
  "项目名称",
  "项目类别",
  "项目年限",
  "总投资（万元）",
  "技术负责人",
  "联系人",
  "联系人手机",
];
const first = [
  1,
  "中成药制造执行系统应用项目",
  "工业软件项目",
  "2019.4-2020.4",
  4376,
  "武强",
  "王桂兰",
  "13866939367",
];
const second = [
  2,
  "石墨制品服务化转型示范",
  "制造业服务化项目",
  "2019.11-2021.5",
  3596,
  "姜明",
  "胡强",
  "13534193820",
];
const list: Typed[][] = [heads, first, second];

const ids = [
  "project.name",
  "project.category",
  "project.periodEnd",
  "situation.totalInvestment",
  "applicant.name",
  "applicant.postcode",
  "contact.mobile",
  "finance.totalAssets.2018",
];
const readAll = (rows: Typed[][], merges: string[] = []) => {
  const sheets = [sheetOf(rows, { merges })];
  const { status, applications } = readWorkbook({ name: "申报.xlsx", sheets }, edition);
  return [status, ...applications.map((each) => ids.map((id) => valueOf(each, id)))];
};
const one = ["中成药制造执行系统应用项目", "industrialSoftware", "2020-04", 4376];
const two = ["石墨制品服务化转型示范", "servitization", "2021-05", 3596];
const ofFirm = ["磐石盛泰中成药有限公司", "132300"];
const both = [
  "read",
  [...one, ...ofFirm, "13866939367", 28192.35],
  [...two, ...ofFirm, "13534193820", 28192.35],
];

describe("several projects in rows of a list, below what is said of their enterprise", () => {
  test.each<[string, Typed[][]]>([
    ["with its figures above", [...enterprise, ...figures, ["申报项目"], ...list]],
    ["with its figures below", [...enterprise, ["申报项目"], ...list, [], ...figures]],
    ["with all of it below", [["一、申报项目"], ...list, ["二、企业情况"], ...enterprise, ...figures]],
    ["without a heading", [...enterprise, ...figures, ...list]],
  ])("%s", (_, rows) => {
    expect(readAll([title, ...rows])).toEqual(both);
  });

  test("each value is found where it stands on the sheet", () => {
    const sheets = [sheetOf([title, ...enterprise, ...figures, ...list])];
    const [, other] = readWorkbook({ name: "申报.xlsx", sheets }, edition).applications;
    expect(other!.readings["contact.mobile"]![0]!.cell).toMatchObject({ row: 10, col: 7 });
    expect(other!.readings["applicant.name"]![0]!.cell).toMatchObject({ row: 1, col: 1 });
  });

  test("a contact that all of them share stands below the list", () => {
    const own = [heads, first, second].map((row) => row.slice(0, 6));
    const rows = [
      title,
      ...enterprise,
      ...figures,
      ...own,
      ["项目联系人（各项目同）", "崔娟", null, "联系人手机", "18842886164"],
    ];
    const shared = [...both.slice(1)].map((row) => (row as unknown[]).with(6, "18842886164"));
    expect(readAll(rows)).toEqual(["read", ...shared]);
  });

  test("a form with a list of earlier projects is one project", () => {
    const form = [["项目名称", "远程运维平台建设项目", null, "项目类别", "公共服务项目"]];
    const [, ...applications] = readAll([
      title,
      ...form,
      ...enterprise,
      ...figures,
      ["近三年承担的项目"],
      ...list.map((row) => row.slice(0, 6)),
    ]);
    expect(applications).toHaveLength(1);
    expect(applications[0]![0]).toBe("远程运维平台建设项目");
  });
});

test("tables of projects, of enterprises and of figures are joined by the enterprise's name", () => {
  const names = ["磐石盛泰中成药有限公司", "敦化汇丰石墨制品有限公司"];
  const projects = list.map((row, n) => [row[0]!, n ? names[n - 1]! : "企业名称", ...row.slice(1)]);
  const rows: Typed[][] = [
    ["表一  项目情况"],
    ...projects,
    ["表二  企业情况"],
    ["序号", "企业名称", "法定代表人", "法定代表人手机", "企业性质", "地址", "邮编"],
    [2, names[1]!, "吴伟", "15882426049", "私营企业", "吉林省敦化市翰章南大街1号", "133700"],
    [1, names[0]!, "武晓燕", "19904559647", "私营企业", "吉林省磐石市东宁街909号", "132300"],
    ["表三  近三年财务（万元）"],
    ["企业名称", "指标", "2017年", "2018年", "2019年"],
    [names[0]!, "总资产", 24068.1, 28192.35, 29153.47],
    [null, "负债率", "61.16%", "34.64%", "29.32%"],
    [names[1]!, "总资产", 32307.66, 37450.71, 44023.32],
    [null, "负债率", "57.67%", "48.32%", "33.19%"],
  ];
  expect(readAll(rows, ["A11:A12", "A13:A14"])).toEqual([
    "read",
    [...one, names[0], "132300", "13866939367", 28192.35],
    [...two, names[1], "133700", "13534193820", 37450.71],
  ]);
});
