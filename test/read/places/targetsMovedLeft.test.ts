import { sheetOf, valuesOf } from "../sheetOf";

const targets = (rows: Parameters<typeof sheetOf>[0]) => {
  const values = valuesOf(sheetOf(rows));
  return [values["performance.quantitative"], values["performance.qualitative"]];
};
const expected = [
  [
    ["接入设备数量", "4566台"],
    ["5G基站数量", "10个"],
  ],
  [["促进智能化", "推动改造"]],
];

test("targets moved left where the category is not merged over them, as Word's tables come: by their numbers", () => {
  const rows = [
    ["定量指标", "1.接入设备数量", "4566台"],
    ["2.5G基站数量", "10个"],
    ["定性指标", "1.促进智能化", "推动改造"],
  ];
  expect(targets(rows)).toEqual(expected);
  const other = [...rows.slice(0, 1), ["3.其他说明", "无"], ...rows.slice(2)];
  expect(targets(other)).toEqual([expected[0]!.slice(0, 1), expected[1]]);
});
