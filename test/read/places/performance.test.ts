import { sheetOf, valuesOf } from "../sheetOf";

const targets = (rows: Parameters<typeof sheetOf>[0], merges: string[] = []) => {
  const values = valuesOf(sheetOf(rows, { merges }));
  return [values["performance.quantitative"], values["performance.qualitative"]];
};
const expected = [
  [
    ["接入设备数量", "4566台"],
    ["5G基站数量", "10个"],
  ],
  [["促进智能化", "推动改造"]],
];

describe("targets of 附件4-3", () => {
  test.each(["", "1.", "1、", "（1）", "1 "])("numbered as “%s”, with merged categories", (number) => {
    const name = (n: number, words: string) => number.replace("1", String(n)) + words;
    const rows = [
      ["绩效指标", "指标类别", "指标名称", "指标值"],
      ["", "定量指标", name(1, "接入设备数量"), "4566台"],
      ["", "", name(2, "5G基站数量"), "10个"],
      ["", "定性指标", name(1, "促进智能化"), "推动改造"],
      ["注：1.绩效指标分为定量指标和定性指标两类。", "", "", ""],
    ];
    expect(targets(rows)).toEqual(expected);
    expect(targets(rows, ["A1:A4", "B2:B3"])).toEqual(expected);
  });

  test("numbers in a column of their own, categories as headings", () => {
    const rows = [
      ["定量指标"],
      ["1", "接入设备数量", "4566台"],
      ["2", "5G基站数量", "10个"],
      ["定性指标"],
      ["1", "促进智能化", "推动改造"],
    ];
    expect(targets(rows)).toEqual(expected);
  });

  test("the category on every line, the unit in a column", () => {
    const rows = [
      ["指标类别", "指标名称", "指标值", "计量单位"],
      ["定量指标", "接入设备数量", 4566, "台"],
      ["定量指标", "5G基站数量", "10个", "个"],
      ["定性指标", "促进智能化", "推动改造", ""],
    ];
    expect(targets(rows)).toEqual(expected);
  });

  test("several in one cell", () => {
    const rows = [
      ["定量指标", "接入设备数量：4566台；5G基站数量：10个"],
      ["定性指标", "促进智能化：推动改造"],
    ];
    expect(targets(rows)).toEqual(expected);
  });

  test("lines left as printed are no targets", () => {
    const rows = [
      ["绩效指标", "指标类别", "指标名称", "指标值"],
      ["", "定量指标", "1", ""],
      ["", "", "2", ""],
      ["", "", "...", ""],
      ["", "定性指标", "", ""],
    ];
    expect(targets(rows)).toEqual([undefined, undefined]);
  });
});
