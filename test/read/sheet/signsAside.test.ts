import { readingsOf, sheetOf, valuesOf, type Typed } from "../sheetOf";

/** What an office noted beside the first row of a choice is no sign of its first option. */

const options = ["研发设计协同", "定制化服务", "供应链管理", "网络化协同制造", "设计与制造协同"];
const company: Typed[][] = [
  ["单位名称", null, null, "长春某某科技有限公司"],
  ["通讯地址", null, null, "长春市高新区光谷大街1号"],
];
const read = (rows: readonly (readonly Typed[])[]) => {
  const sheet = sheetOf([...company, ...rows], {
    merges: ["A3:A7"],
  });
  return [valuesOf(sheet)["project.serviceTypes"], readingsOf(sheet)["project.serviceTypes"]?.[0]?.state];
};
const rowsWith = (cells: (n: number, option: string) => Typed[]): Typed[][] =>
  options.map((option, n) => [n === 0 ? "提供服务类型" : null, ...cells(n, option)]);

test("是 before the first option, the others ticked within their cells, is no tick", () => {
  const rows = rowsWith((n, option) => [n === 0 ? "是" : null, null, n === 2 ? `√${option}` : option]);
  expect(read(rows)).toEqual([["supplyChain"], "value"]);
});

test("是 before the first option, further away than the ticks of the others, is no tick", () => {
  const rows = rowsWith((n, option) => [n === 0 ? "是" : null, [2, 3].includes(n) ? "√" : null, option]);
  expect(read(rows)).toEqual([["supplyChain", "networkedManufacturing"], "value"]);
});

test("√ before the first option and √ within the cells of others: nobody can say", () => {
  const rows = rowsWith((n, option) => [n === 0 ? "√" : null, null, n === 2 ? `√${option}` : option]);
  expect(read(rows)).toEqual([null, "unread"]);
});

test("one sign in one column and one in another: nobody can say", () => {
  const rows = rowsWith((n, option) => [n === 3 ? "√" : null, n === 0 ? "是" : null, option]);
  expect(read(rows)).toEqual([null, "unread"]);
});

test.each(["√", "是", "待补", "×"])(
  "%s between labels and values, in a column of remarks, is no sign of an option",
  (word) => {
    const noted: Typed[][] = [
      ["单位名称", "已核", "长春某某科技有限公司"],
      ["通讯地址", "是", "长春市高新区光谷大街1号"],
      ["联系电话", null, "0431-88901234"],
      ["电子信箱", null, "office318@163.com"],
      ["邮编", null, "130012"],
      ...options.map((option, n): Typed[] => [
        n === 0 ? "提供服务类型" : null,
        n === 0 ? word : null,
        n === 2 ? `☑${option}` : `□${option}`,
      ]),
    ];
    expect(valuesOf(sheetOf(noted, { merges: ["A6:A10"] }))["project.serviceTypes"]).toEqual(["supplyChain"]);
  },
);

test("signs in one column before their options, or behind them, are as they were", () => {
  const before = rowsWith((n, option) => [null, n % 2 === 0 ? "√" : null, option]);
  const behind = rowsWith((n, option) => [null, null, option, n % 2 === 0 ? "是" : "否"]);
  const chosen = ["designCollaboration", "supplyChain", "designManufacturing"];
  expect(read(before)).toEqual([chosen, "value"]);
  expect(read(behind)).toEqual([chosen, "value"]);
});

test.each([["√"], ["是"]])(
  "the signs (%s) of a choice in the form's other half, merged over rows, are its own",
  (sign) => {
    const levels = ["芯片级", "服务器级", "数据库级", "平台级"];
    const rows = options.map((option, n): Typed[] => [
      n === 0 ? "提供服务类型" : null,
      n === 0 ? sign : null,
      option,
      null,
      n === 1 ? "自主可控" : null,
      n === 3 ? sign : null,
      levels[n - 1] ?? null,
    ]);
    const values = valuesOf(sheetOf(rows, { merges: ["A1:A5", "E2:E5"] }));
    expect(values).toMatchObject({
      "project.serviceTypes": ["designCollaboration"],
      "situation.autonomyLevels": ["database"],
    });
  },
);

test("options below each other go on beside the other half's labels", () => {
  const rows = options.map((option, n): Typed[] => [
    n === 0 ? "提供服务类型" : null,
    n === 2 ? "√" : null,
    option,
    null,
    null,
    ["移动电话", "传真", "电子信箱", "自主可控", null][n] ?? null,
    ["13159363236", null, "gm605@163.com", "芯片级", null][n] ?? null,
  ]);
  rows.push([null, null, "设备管理服务", null, null, null, "√", "平台级"]);
  const values = valuesOf(sheetOf(rows));
  expect(values).toMatchObject({ "project.serviceTypes": ["supplyChain"] });
});

test("options below each other go on beside the labels and answers of the half left of them", () => {
  const left: Typed[][] = [
    ["通讯地址", "长春市高新区光谷大街1号"],
    ["联系电话", "0431-88901234"],
    ["传真号码", null],
    ["邮编", "130012"],
  ];
  const rows = left.map((row, n): Typed[] => [
    ...row,
    null,
    n === 0 ? "自主可控" : null,
    n === 2 ? "√" : null,
    ["芯片级", "服务器级", "数据库级", "平台级"][n]!,
  ]);
  expect(valuesOf(sheetOf(rows))).toMatchObject({ "situation.autonomyLevels": ["database"] });
});

test.each(["√", "是", "✓"])(
  "%s of who looked through the form, in a column behind all answers, is no tick",
  (mark) => {
    const rows = options.map((option, n): Typed[] => [
      n === 0 ? "提供服务类型" : null,
      option,
      n === 2 ? "是" : "否",
      n === 0 ? mark : null,
    ]);
    const looked: Typed[][] = [
      ["单位名称", "长春某某科技有限公司", null, mark],
      ["通讯地址", "长春市高新区光谷大街1号", null, mark],
      ["联系电话", "0431-88901234", null, mark],
      ["电子信箱", "office318@163.com", null, mark],
      ...rows,
    ];
    const sheet = sheetOf(looked, { merges: ["A5:A9"] });
    expect(valuesOf(sheet)["project.serviceTypes"]).toEqual(["supplyChain"]);
  },
);
