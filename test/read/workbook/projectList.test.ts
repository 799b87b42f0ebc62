import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import { baseOf, changed } from "../metamorphic/sample";
import { transforms } from "../metamorphic/transforms";
import { sheetOf, type Typed } from "../sheetOf";

const readSheets = (...sheets: SheetSnapshot[]) => readWorkbook({ name: "汇总.xlsx", sheets }, edition);
const names = ({ applications }: ReturnType<typeof readSheets>) =>
  applications.map((each) => valueOf(each, "project.name"));

const title = edition.summaryTitle;
const heads = ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"];
const rows: Typed[][] = [
  [1, "铸造智能工厂建设项目", "白城东盛铸造股份有限公司", "制造业服务化项目", "韦晓红", "18640131539"],
  [2, "标识解析节点建设项目", "四平华翔锻造有限公司", "公共服务项目", "邹鹏", "13993535543"],
  [3, "设备远程运维平台项目", "通化宏远医药有限公司", "工业软件项目", "江艳", "15526070326"],
];
const more: readonly (readonly [string, ...Typed[]])[] = [
  ["统一社会信用代码", "91220802871246903T", "912203023911756088", "9122240139197395X5"],
  ["项目总投资（万元）", 321.5, 777.7, 1018],
  ["预计完成时间", "2020年12月", "2021年7月", "2021年10月"],
];
const others: readonly (readonly [string, ...Typed[]])[] = [
  ["备注", "已核", null, "重点"],
  ["推荐意见", "推荐", "推荐", "推荐"],
  ["排序", 1, 2, 3],
];
/** 附件4-5 with further columns behind its own. */
const table = (columns: typeof more, before: Typed[][] = [[`白城市${title}`]], name = "Sheet1") =>
  sheetOf(
    [
      ...before,
      [...heads, ...columns.map(([head]) => head)],
      ...rows.map((row, n) => [...row, ...columns.map((column) => column[n + 1]!)]),
    ],
    { name },
  );
const allNames = rows.map((row) => row[1]);

describe("a table that calls itself 汇总表", () => {
  test.each([[[`白城市${title}`]], [["附件4-5"]], [["工业互联网及制造业服务化示范项目申报汇总表"]]])(
    "is a list of projects where it asks three more fields than 附件4-5, under the title %s",
    (...before) => {
      const result = readSheets(table(more, before));
      expect(names(result)).toEqual(allNames);
      expect(result.applications.map((each) => valueOf(each, "applicant.creditCode"))).toEqual(
        more[0]!.slice(1),
      );
      expect(result.applications.map((each) => valueOf(each, "contact.mobile"))).toEqual(
        rows.map((row) => row[5]),
      );
    },
  );

  test("is a list with a column of remarks that are words over columns elsewhere", () => {
    const result = readSheets(table([...more, ["备注", "已备案", "更正", "重点推荐"]]));
    expect(names(result)).toEqual(allNames);
    expect(result.applications.map((each) => valueOf(each, "situation.totalInvestment"))).toEqual(
      more[1]!.slice(1),
    );
  });

  test("is 附件4-5 with two more, and with columns that the form does not ask", () => {
    for (const columns of [[], others, [...more.slice(0, 2), ...others]]) {
      const result = readSheets(table(columns));
      expect(result).toMatchObject({ status: "notAForm", sheets: [{ role: "summary" }] });
    }
  });

  test("is 附件4-5 in a workbook that this program keeps, by its name or its title, whatever columns a bureau added", () => {
    const ledger = sheetOf([["项目名称"]], { name: "项目台账" });
    for (const kept of [
      table(more, [["某表"]], "汇总表"),
      table(more, [["某表"]], "汇总表 (2)"),
      table(more),
    ]) {
      expect(readSheets(kept, ledger).sheets.map(({ role }) => role)).toEqual(["summary", "own"]);
    }
    expect(names(readSheets(table(more, [["南关区申报情况"]], "南关区"), ledger))).toEqual(allNames);
  });
});

describe("remarks below a list, under its heads", () => {
  const below = (...remarks: Typed[]) => {
    const list = table(more);
    const written = sheetOf([...Array.from({ length: 7 }, () => []), remarks]);
    return names(readSheets({ ...list, cells: [...list.cells, ...written.cells] }));
  };

  test.each([
    [[null, "第2页", "见附件3", "待补", "第2页"]],
    [[null, "待补", "以营业执照为准", "以营业执照为准", "以营业执照为准"]],
  ])("%j is no project", (remarks) => {
    expect(below(...remarks)).toEqual(allNames);
  });

  test("what a county's office wrote below the sums under four heads is no project: 与审计报告不符, 县局2020年6月8日现场查看", () => {
    const opinion = transforms.find(({ name }) => name === "countyOpinion")!;
    const { sheets } = changed(baseOf("countyList", 390_002), opinion, 390_002)!;
    expect(sheets[0]!.cells.at(-1)!.text).toBe("县局2020年6月8日现场查看");
    expect(readSheets(...sheets).applications).toHaveLength(5);
  });

  test("a project of which only words are known is one", () => {
    const more = [null, "质量追溯平台建设项目", "长春宏远医药有限公司", "公共服务项目", "江艳"];
    expect(below(...more)).toEqual([...allNames, "质量追溯平台建设项目"]);
  });
});

describe("a list that has not the columns of 附件4-5 in one row", () => {
  const list = (columns: readonly (readonly [string, ...Typed[]])[], before: Typed[][]) =>
    sheetOf([
      ...before,
      columns.map(([head]) => head),
      ...rows.map((_, n) => columns.map((column) => column[n + 1]!)),
    ]);
  const column = (n: number, head: string): [string, ...Typed[]] => [head, ...rows.map((row) => row[n]!)];
  const [code, invested, completed] = more as [(typeof more)[0], (typeof more)[0], (typeof more)[0]];
  const named = [column(1, "项目名称"), column(2, "建设单位")];
  const partner: [string, ...Typed[]] = ["合作云平台", "华为云", "浪潮云", "阿里云"];
  const region: [string, ...Typed[]] = ["县（市、区）", "白城市洮北区", "四平市铁西区", "通化市东昌区"];

  test("is read by its projects, enterprises and what it says of them", () => {
    const result = readSheets(list([...named, code, region, invested, completed, partner], [["项目摸底表"]]));
    expect(names(result)).toEqual(allNames);
    expect(result.applications.map((each) => valueOf(each, "applicant.region"))).toEqual(region.slice(1));
  });

  test("is read where heads of groups stand over it that are not merged", () => {
    const group = ["序号", "单位信息", null, null, "项目信息", null, null, "联系人", null];
    const columns: [string, ...Typed[]][] = [
      ["", 1, 2, 3],
      column(2, "申报单位"),
      code as [string, ...Typed[]],
      region,
      column(1, "项目名称"),
      column(3, "项目类别"),
      invested as [string, ...Typed[]],
      column(4, "姓名"),
      column(5, "电话"),
    ];
    const { applications } = readSheets(list(columns, [[title], group]));
    expect(applications.map((each) => valueOf(each, "contact.name"))).toEqual(rows.map((row) => row[4]));
    expect(applications.map((each) => valueOf(each, "contact.mobile"))).toEqual(rows.map((row) => row[5]));
  });

  test.each([
    ["of what was done in earlier years", ["近三年承担省级项目情况表"], [invested, completed, partner]],
    ["of experts' opinions", ["专家评审情况表"], [code, region, invested, completed, partner]],
  ])("is none %s", (_, before, columns) => {
    const lead: [string, ...Typed[]] = ["项目负责人", "张伟", "李静", "王强"];
    expect(readSheets(list([...named, lead, ...columns], [before])).status).toBe("notAForm");
  });
});

describe("a row of a list", () => {
  const list = (changed: Typed[][]) =>
    sheetOf([[title], [...heads, ...more.map(([head]) => head)], ...changed]);
  const whole = rows.map((row, n) => [...row, ...more.map((column) => column[n + 1]!)]);

  test("that names a project alone is none", () => {
    expect(names(readSheets(list([...whole, [4, "智能化改造项目（待报）"]])))).toEqual(allNames);
  });

  test("that names both the project and its enterprise is one, whatever else is blank or no answer", () => {
    const odd = [4, "柔性制造云平台项目", "吉林天合电子有限公司", null, null, "13866382384", "待补"];
    expect(names(readSheets(list([...whole, odd])))).toEqual([...allNames, odd[1]]);
  });
});

test("a row with both names and a category is a project, though all its figures are still to come", () => {
  const odd = [4, "柔性制造云平台项目", "吉林天合电子有限公司", "公共服务", "李敏", "见附件"];
  const body = rows.map((row, n) => [...row, ...more.map((column) => column[n + 1]!)]);
  const all = [[title], [...heads, ...more.map(([head]) => head)], ...body];
  const { applications } = readSheets(sheetOf([...all, [...odd, "正在办理", "待定", "年底前"]]));
  expect(applications.map((each) => valueOf(each, "project.name"))).toEqual([...allNames, odd[1]]);
  expect(valueOf(applications[3]!, "project.category")).toBe("publicService");
});

test("rows of one list of which each leaves other cells blank are two projects", () => {
  const further = ["统一社会信用代码", "单位性质", "通讯地址", "成立时间", "技术负责人", "总投资（万元）"];
  const all = [...heads, ...further, "合作云平台", "专利或软件著作权（项）", "工业APP数量（个）"];
  const body = rows.map((row, n): Typed[] => [
    ...row.slice(0, 4),
    n === 0 ? row[4]! : null,
    row[5]!,
    ...(n === 1
      ? [null, "私营企业", "人民大街1号", "1999-11-26", "李静", 985.4, "华为云", 40, 3]
      : [more[0]![n + 1]!]),
  ]);
  const { applications } = readSheets(sheetOf([[title], all, ...body]));
  expect(applications.map((each) => valueOf(each, "project.name"))).toEqual(allNames);
  expect(applications.map((each) => valueOf(each, "situation.totalInvestment"))).toEqual([null, 985.4, null]);
});

test("two lists side by side are read one after the other", () => {
  const one = [heads, ...rows].map((row, n) => [...row, ...more.map((column) => column[n]!)]);
  const renamed = one.map((row, n) =>
    n === 0 ? row : row.map((cell, col) => (col === 1 ? `第二${cell}` : cell)),
  );
  const { applications } = readSheets(
    sheetOf([[title], ...one.map((row, n) => [...row, null, ...renamed[n]!])]),
  );
  expect(applications.map((each) => valueOf(each, "project.name"))).toEqual([
    ...allNames,
    ...allNames.map((name) => `第二${name as string}`),
  ]);
  expect(applications[4]!.readings["contact.mobile"]![0]).toMatchObject({
    value: rows[1]![5],
    cell: { row: 3, col: 15 },
  });
});

test("a head in three rows, the years' figures of the enterprise among them, is one", () => {
  const figures = ["资产总额", "营业收入", "税收", "利润总额"];
  const years = ["2018年", null, null, null, "2019年", null, null, null];
  const top: Typed[] = ["序号", "申报单位", "项目名称", "项目类别", "总投资", "主要经济指标（万元）"];
  const head = [
    [...top, ...Array.from({ length: 7 }, () => null), "联系人", "联系方式"],
    [...Array.from({ length: 5 }, () => null), ...years],
    [...Array.from({ length: 5 }, () => null), ...figures, ...figures],
  ];
  const body = rows.map((row, n): Typed[] => [
    ...[row[0]!, row[2]!, row[1]!, row[3]!, more[1]![n + 1]!],
    ...Array.from({ length: 8 }, (_, year) => 1000 * (n + 1) + year + 0.5),
    ...[row[4]!, row[5]!],
  ]);
  const tall = ["A", "B", "C", "D", "E", "N", "O"].map((letter) => `${letter}2:${letter}4`);
  const sheet = sheetOf([[title], ...head, ...body], { merges: [...tall, "F2:M2", "F3:I3", "J3:M3"] });
  const { applications } = readSheets(sheet);
  expect(applications.map((each) => valueOf(each, "finance.profit.2019"))).toEqual([1007.5, 2007.5, 3007.5]);
  expect(applications.map((each) => valueOf(each, "finance.totalAssets.2018"))).toEqual([
    1000.5, 2000.5, 3000.5,
  ]);
});

describe("between a list's head and its projects", () => {
  const all = [...heads, ...more.map(([head]) => head)];
  const body = rows.map((row, n) => [...row, ...more.map((column) => column[n + 1]!)]);
  const said = ["project.category", "contact.mobile", "situation.totalInvestment"];
  const read = (...between: Typed[][]) =>
    readSheets(sheetOf([[title], all, ...between, ...body])).applications.map((each) =>
      said.map((field) => valueOf(each, field)),
    );
  const plain = read();

  test("numbers of the columns are no answers", () => {
    expect(plain.map(([, mobile]) => mobile)).toEqual(rows.map((row) => row[5]));
    expect(read(all.map((_, n) => (n === 0 ? "甲" : `（${n}）`)))).toEqual(plain);
    expect(read(all.map((_, n) => n + 1))).toEqual(plain);
  });

  test("an example is none of the projects, and no answer of the first one", () => {
    const example = ["示例", "某某平台建设项目", "长春某某有限公司", "公共服务项目", "张三", "13800000000"];
    expect(read([...example, "91220102748412345X", 100, "2020年12月"])).toEqual(plain);
  });
});

test("a list whose first projects hold words alone in a column is one", () => {
  const table = [heads, ...rows].map((row, n) => [
    ...row.slice(0, 2),
    ...(n === 0 ? ["申报企业", "通讯地址", "技术负责人"] : [row[2]!, "人民大街1号", "李静"]),
    ...row.slice(3),
    ...more.map((column, at) => (n === 1 && at > 0 ? "待定" : column[n]!)),
  ]);
  expect(names(readSheets(sheetOf([["推荐项目清单"], ...table])))).toEqual(allNames);
});

test("an enterprise's columns before the project's make no list from right to left", () => {
  const order = [0, 2, 1, 3, 6, 7, 8, 4, 5];
  const all = [heads, ...rows].map((row, n) => [...row, ...more.map((column) => column[n]!)]);
  const result = readSheets(sheetOf([[title], ...all.map((row) => order.map((col) => row[col]!))]));
  expect(names(result)).toEqual(allNames);
});

test("under 法定代表人 and 联系人 over 姓名 and 电话 each has his own", () => {
  const top = ["序号", "申报单位", "项目名称", "项目类别", "总投资（万元）", "完成时间"];
  const upper = [...top, "法定代表人", null, "联系人", null];
  const lower = [...top.map(() => null), "姓名", "移动电话", "姓名", "电话"];
  const persons = ["李勇强", "高杰玉", "杨明伟"].map((name, n) => [name, `1363547423${n}`]);
  const body = rows.map((row, n) => [
    row[0]!,
    row[2]!,
    row[1]!,
    row[3]!,
    more[1]![n + 1]!,
    more[2]![n + 1]!,
    ...persons[n]!,
    row[4]!,
    row[5]!,
  ]);
  const merges = ["G2:H2", "I2:J2", ..."ABCDEF".split("").map((letter) => `${letter}2:${letter}3`)];
  const { applications } = readSheets(sheetOf([["摸底表"], upper, lower, ...body], { merges }));
  const fields = ["responsiblePerson.name", "responsiblePerson.mobile", "contact.name", "contact.mobile"];
  expect(applications.map((each) => fields.map((field) => valueOf(each, field)))).toEqual(
    rows.map((row, n) => [...persons[n]!, row[4], row[5]]),
  );
});
