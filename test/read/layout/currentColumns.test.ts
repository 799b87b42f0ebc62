import { sheetOf, valuesOf, type Typed } from "../sheetOf";

const form = (head: Typed[], of: (now: number, other: number) => Typed[]): Typed[][] => [
  ["项目名称", "基于5G的协同制造平台建设项目"],
  ["单位名称", "天合机械有限公司"],
  ["项目总投资（万元）", 2983.4],
  head,
  ["支持的工业协议数量（个）", ...of(51, 30)],
  ["工业APP数量（个）", ...of(23, 13)],
  ["平台注册用户数（名）", ...of(2615, 1569)],
  ["平台开发者数量（名）", ...of(73, 43)],
];

test.each<[string, Typed[], (now: number, other: number) => Typed[]]>([
  ["what was stands first", ["能力指标", "2019年底", "目前"], (now, other) => [other, now]],
  ["what is now stands first", ["能力指标", "目前", "2019年底"], (now, other) => [now, other]],
  ["two years stand before it", ["指标", "2019年底", "当前"], (now, other) => [other, now]],
  ["beside a target", ["指标", "目标值", "现状值"], (now, other) => [other, now]],
])("of two columns the one that says what is now counts: %s", (_, head, of) => {
  expect(valuesOf(sheetOf(form(head, of)))).toMatchObject({
    "capability.industrialProtocols": 51,
    "capability.industrialApps": 23,
    "capability.registeredUsers": 2615,
    "capability.developers": 73,
  });
});

test("in a list of targets the target counts, whatever is now", () => {
  const rows: Typed[][] = [
    ["项目名称", "基于5G的协同制造平台建设项目"],
    ["总体目标", "到2021年底建成平台。"],
    ["绩效指标", "指标类别", "指标名称", "现状值", "目标值"],
    [null, "定量指标", "服务企业数量", "10家", "30家"],
    [null, null, "生产效率提升", "2%", "12%"],
  ];
  expect(valuesOf(sheetOf(rows))["performance.quantitative"]).toEqual([
    ["服务企业数量", "30家"],
    ["生产效率提升", "12%"],
  ]);
});

test("of two years and what is now the last counts, of three years of figures each one", () => {
  const rows = [
    ...form(["指标", "2018年", "2019年", "当前"], (now, other) => [other, other + 1, now]),
    ["指标", "2017年", "2018年", "2019年", "目前"],
    ["总资产（万元）", 100.5, 200.5, 300.5, 400.5],
  ];
  expect(valuesOf(sheetOf(rows))).toMatchObject({
    "capability.industrialProtocols": 51,
    "capability.registeredUsers": 2615,
    "finance.totalAssets.2017": 100.5,
    "finance.totalAssets.2019": 300.5,
  });
});
