import { currentEdition as edition } from "../../../src/form";
import { valueOf } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { sheetOf, type Typed } from "../sheetOf";

const projects = [
  [
    "辉南立信达电力电气有限公司",
    "91220523MA7Q9YWH8H",
    "电力电气数字化车间两化融合创新示范项目",
    "两化融合创新示范项目",
    4900,
  ],
  [
    "东丰卓航众电力电气股份有限公司",
    "91220421MAF2AE9KXK",
    "卓航众电力电气工业软件研发及应用项目",
    "工业软件项目",
    3290.7,
  ],
  [
    "永吉宝硕农业机械股份有限公司",
    "91220221MA4NNKW094",
    "永吉县农业机械产业公共服务平台项目",
    "公共服务项目",
    5667,
  ],
] as const;
const responsible = [
  ["姜立玲", "17714913632", "fr40505@163.com"],
  ["鲁玉", "13884639311", "fr69253@163.com"],
  ["沈淑强", "18036783149", "fr93793@139.com"],
] as const;
const contact = [
  ["苏振宇", "13185944244", "lxr97016@126.com"],
  ["陶庆芳", "13852696523", "lxr63392@126.com"],
  ["韩国洋", "13682779237", "lxr28624@163.com"],
] as const;

const heads = ["序号", "企业名称", "统一社会信用代码", "项目名称", "项目类别", "总投资（万元）"];
const nothing = heads.map(() => null);

interface Kind {
  readonly head?: string;
  readonly words?: readonly [string, string];
  readonly again?: boolean;
  readonly first?: boolean;
  readonly between?: (n: number) => Typed[][];
}

function list({
  head = "人员类别",
  words = ["项目责任人", "项目联系人"],
  again,
  first,
  between,
}: Kind): Typed[][] {
  const line = (word: string, [name, ...others]: readonly string[]): Typed[] =>
    first ? [name!, word, ...others] : [word, name!, ...others];
  const rows = projects.flatMap((project, n): Typed[][] => {
    const own = [n + 1, ...project];
    return [
      [...own, ...line(words[0], responsible[n]!)],
      ...(between?.(n) ?? []),
      [...(again ? own : nothing), ...line(words[1], contact[n]!)],
    ];
  });
  return [
    ["申报项目责任人、联系人台账"],
    [...heads, ...line(head, ["姓名", "移动电话", "电子信箱"])],
    ...rows,
  ];
}

const fields = ["name", "mobile", "email"];
const people = (rows: Typed[][], section: string, merges: string[] = []) =>
  readWorkbook({ name: "x.xlsx", sheets: [sheetOf(rows, { merges })] }, edition).applications.map((each) =>
    fields.map((field) => valueOf(each, `${section}.${field}`)),
  );

describe("a list with a row for each person of a project", () => {
  test.each<[string, Kind]>([
    ["said once", {}],
    ["said in each row", { again: true }],
    ["the name before the word", { first: true }],
    ["other words", { head: "角色", words: ["法定代表人", "联系人"] }],
    [
      "a third person, of whom nothing is asked",
      { between: () => [[...nothing, "项目财务负责人", "张三", "13900001111", "z@x.cn"]] },
    ],
  ])("has one project of them, with both: %s", (_, kind) => {
    expect(people(list(kind), "responsiblePerson")).toEqual(responsible);
    expect(people(list(kind), "contact")).toEqual(contact);
  });

  test("may have what is said once merged over the rows", () => {
    const merges = projects.flatMap((_, n) =>
      ["A", "B", "C", "D", "E", "F"].map((col) => `${col}${3 + 2 * n}:${col}${4 + 2 * n}`),
    );
    expect(people(list({}), "contact", merges)).toEqual(contact);
  });

  test("whose answers are found in the cells where they stand", () => {
    const sheets = [sheetOf(list({}))];
    const [, second] = readWorkbook({ name: "x.xlsx", sheets }, edition).applications;
    const { cell, label } = second!.readings["contact.mobile"]![0]!;
    expect([cell, label.cell]).toMatchObject([
      { row: 5, col: 8 },
      { row: 1, col: 8 },
    ]);
  });
});
