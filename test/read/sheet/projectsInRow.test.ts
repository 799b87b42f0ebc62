import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const firms: Typed[][] = [
  ["白城东盛铸造股份有限公司", "91220802871246903T", "孙晓红", "18640131539", "白城市洮北区", "周连成", 1000],
  ["四平华翔锻造有限公司", "912203023911756088", "邹鹏", "13993535543", "四平市铁西区", "卢英", 2000],
];
const projects: Typed[][] = [
  ["铸造智能工厂建设项目", "工业软件项目", 321.5, "2021年7月"],
  ["铸造公共服务平台项目", "公共服务项目", 400, "2021年8月"],
  ["锻造标识解析节点建设项目", "制造业服务化项目", 777.7, "2021年9月"],
];
const blank: Typed[] = [null, null, null, null];
const firmHeads = [
  ...["企业名称", "统一社会信用代码", "联系人", "联系人手机"],
  ...["所在地区", "法定代表人", "2019年总资产（万元）"],
];
const read = (heads: string[]) =>
  readWorkbook(
    {
      name: "x.xlsx",
      sheets: [
        sheetOf([
          ["企业申报意向汇总"],
          ["序号", ...firmHeads, ...heads],
          [1, ...firms[0]!, ...projects[0]!, ...projects[1]!],
          [2, ...firms[1]!, ...projects[2]!, ...blank],
        ]),
      ],
    },
    edition,
  ).applications;

test.each([
  [(n: string) => [`项目${n}名称`, `项目${n}类别`, `项目${n}总投资（万元）`, `项目${n}完成时间`]],
  [(n: string) => [`项目名称${n}`, `项目类别${n}`, `项目总投资${n}`, `项目完成时间${n}`]],
])("an enterprise's two projects beside each other in its row are two (%#)", (headsOf) => {
  for (const [one, two] of [
    ["一", "二"],
    ["1", "2"],
  ] as const) {
    const applications = read([...headsOf(one), ...headsOf(two)]);
    const said = (id: string) => applications.map((each) => valueOf(each, id));
    expect(said("project.name")).toEqual(projects.map(([name]) => name));
    expect(said("situation.totalInvestment")).toEqual([321.5, 400, 777.7]);
    expect(said("applicant.name")).toEqual([firms[0]![0], firms[0]![0], firms[1]![0]]);
    expect(said("contact.mobile")).toEqual(["18640131539", "18640131539", "13993535543"]);
    expect(applications[1]!.readings["project.name"]![0]!.cell).toEqual({ sheet: "Sheet1", row: 2, col: 12 });
  }
});
