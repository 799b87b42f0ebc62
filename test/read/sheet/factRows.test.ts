import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const facts = (name: string, code: string, invested: number): [string, Typed][] => [
  ["项目名称", `${name}远程运维服务化转型项目`],
  ["项目类别", "制造业服务化项目"],
  ["项目年限", "2019/3至2020/9"],
  ["统一社会信用代码", code],
  ["单位性质", "股份有限公司"],
  ["通讯地址", `吉林省吉林市龙潭区长白大街${invested}号`],
  ["邮政编码", "132021"],
  ["所在地区", "吉林市龙潭区"],
  ["2018年总资产（万元）", invested * 10],
  ["2019年总资产（万元）", invested * 11],
  ["项目责任人姓名", "柏春伟"],
  ["项目联系人手机号码", "17667353596"],
  ["项目总投资（万元）", invested],
  ["合作云平台服务商", "浪潮云信息技术股份公司"],
];
const firms = [
  ["吉林荣和农业机械股份有限公司", facts("农业机械", "91220203MANF16PM3M", 6825)],
  ["松原博睿橡胶密封件股份有限公司", facts("橡胶密封件", "91220702MAGMC1BF7E", 3540)],
] as const;

const tables: [string, Typed[][]][] = [
  [
    "the name before the label",
    [
      ["序号", "项目责任单位", "指标名称", "指标值"],
      ...firms.flatMap(([firm, own], f) =>
        own.map(([label, value], n): Typed[] => [f * own.length + n + 1, firm, label, value]),
      ),
    ],
  ],
  [
    "the name behind the answer, and a state",
    [
      ["指标类别", "指标名称", "填报值", "企业名称", "审核状态"],
      ...firms.flatMap(([firm, own]) =>
        own.map(([label, value]): Typed[] => ["项目", label, value, firm, "已审核"]),
      ),
    ],
  ],
  [
    "the name between label and answer",
    [
      ["指标", "企业名称", "指标值"],
      ...firms.flatMap(([firm, own]) => own.map(([label, value]): Typed[] => [label, firm, value])),
    ],
  ],
  [
    "the enterprises' rows in turn",
    [
      ["企业名称", "指标", "指标值"],
      ...firms[0][1].flatMap((_, n) => firms.map(([firm, own]): Typed[] => [firm, ...own[n]!])),
    ],
  ],
];

describe("a table with a row for each thing that is said of an enterprise", () => {
  test.each(tables)("is read as one project each, with %s", (_, rows) => {
    const { applications } = readWorkbook(
      { name: "x.xlsx", sheets: [sheetOf([["申报数据明细"], ...rows])] },
      edition,
    );
    const said = (id: string) => applications.map((each) => valueOf(each, id));
    expect(said("applicant.name")).toEqual(firms.map(([firm]) => firm));
    expect(said("applicant.address")).toEqual(firms.map(([, own]) => own[5]![1]));
    expect(said("applicant.creditCode")).toEqual(firms.map(([, own]) => own[3]![1]));
    expect(said("finance.totalAssets.2019")).toEqual([6825 * 11, 3540 * 11]);
    const { cell } = applications[1]!.readings["applicant.name"]![0]!;
    expect(rows[cell.row - 1]![cell.col]).toBe(firms[1][0]);
  });

  test("may have the name merged over its rows", () => {
    const rows = firms.flatMap(([firm, own]) =>
      own.map(([label, value], n): Typed[] => [n === 0 ? firm : null, label, value]),
    );
    const sheet = sheetOf([["企业名称", "指标", "指标值"], ...rows], { merges: ["A2:A15", "A16:A29"] });
    const { applications } = readWorkbook({ name: "x.xlsx", sheets: [sheet] }, edition);
    expect(applications.map((each) => valueOf(each, "situation.totalInvestment"))).toEqual([6825, 3540]);
  });

  test("takes no year for an answer where the years have a column of their own", () => {
    const yearly = firms.flatMap(([firm]) =>
      ["总资产（万元）", "税金（万元）"].flatMap((label, f) =>
        [2017, 2018, 2019].map((year): Typed[] => [firm, label, year, 5000 + f * 100 + year]),
      ),
    );
    const sheet = sheetOf([["企业名称", "指标", "年度", "指标值"], ...yearly]);
    const { applications } = readWorkbook({ name: "x.xlsx", sheets: [sheet] }, edition);
    const values = applications.flatMap((each) =>
      [2017, 2018, 2019].map((year) => valueOf(each, `finance.totalAssets.${year}`)),
    );
    for (const value of values) expect([2017, 2018, 2019]).not.toContain(value);
  });
});
