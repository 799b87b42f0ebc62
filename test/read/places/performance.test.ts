import { readingsOf, sheetOf, valuesOf } from "../sheetOf";

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

  test("完成时间 behind 指标值 is no label of the form", () => {
    const rows = [
      ["预计完成时间", "2020年8月"],
      ["指标类别", "指标名称", "指标值", "完成时间"],
      ["定量指标", "接入设备数量", "4566台", "2020年12月"],
      ["", "5G基站数量", "10个", "2020年11月"],
      ["定性指标", "促进智能化", "推动改造", "2020年12月"],
    ];
    expect(targets(rows)).toEqual(expected);
    const asked = readingsOf(sheetOf(rows))["project.expectedCompletion"]!;
    expect(asked.map(({ value }) => value)).toEqual(["2020-08"]);
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

  test("a category written once goes on where a page beside has a heading in the next row", () => {
    const rows = [
      ["项目名称", "某平台", "", "", "", "绩效指标", "指标类别", "指标名称", "指标值"],
      ["项目年限", "2018年8月-2020年1月", "", "", "", "", "定量指标", "接入设备数量", "4566台"],
      ["", "", "", "", "", "", "", "5G基站数量", "10个"],
      ["", "", "", "", "", "", "定性指标", "促进智能化", "推动改造"],
      ["一、项目基本信息", "", "", "", "", "", "", "绿色化发展", "降低能耗"],
      ["预计完成时间", "2021年5月", "", "", "", "注：1.绩效指标分为定量指标和定性指标两类。"],
    ];
    expect(targets(rows)).toEqual([
      expected[0],
      [
        ["促进智能化", "推动改造"],
        ["绿色化发展", "降低能耗"],
      ],
    ]);
  });

  test("指标名称 over a column that holds units in the list above", () => {
    const list = ["企业名称", "通讯地址", "传真号码", "电子信箱", "单位性质", "从业人数"].map((label) => [
      "基本信息",
      label,
      "文本",
      "某答案",
    ]);
    const rows = [
      ["类别", "指标", "题型", "填报值"],
      ...list,
      ["绩效指标", "指标类别", "指标名称", "指标值"],
      ["", "定量指标", "接入设备数量", "4566台"],
      ["", "", "5G基站数量", "10个"],
      ["", "定性指标", "促进智能化", "推动改造"],
    ];
    expect(targets(rows)).toEqual(expected);
  });

  test("the print of a page beside is none of its own", () => {
    const values = valuesOf(
      sheetOf([
        ["项目年限", "", "2018年8月-2020年1月", "", "", "绩效指标", "指标类别", "指标名称", "指标值"],
        ["填报日期", "", "20200627", "", "", "", "定量指标", "接入设备数量", "2036台"],
        ["项目技术负责人", "", "张三", "", "", "", "", "服务企业数量", "41家"],
        ["一、项目基本信息", "", "", "", "", "", "定性指标", "促进智能化", "推动改造"],
        ["项目名称", "", "某平台", "", "", "", "", "绿色化发展", "降低能耗"],
      ]),
    );
    expect(values["performance.quantitative"]).toEqual([
      ["接入设备数量", "2036台"],
      ["服务企业数量", "41家"],
    ]);
    expect(values["performance.qualitative"]).toEqual([
      ["促进智能化", "推动改造"],
      ["绿色化发展", "降低能耗"],
    ]);
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

  test("a lone line with its number, in a cell with its value", () => {
    const rows = [
      ["定量指标", "1.接入设备数量：4566台"],
      ["定性指标", "（1）促进智能化：推动改造"],
    ];
    expect(targets(rows)).toEqual([[["接入设备数量", "4566台"]], [["促进智能化", "推动改造"]]]);
  });

  test("a line a cell, each with its number and its value", () => {
    const rows = [
      ["指标类别", "指标名称", "指标值"],
      ["定量指标", "1.接入设备数量：4566台", ""],
      ["", "2.5G基站数量：10个", ""],
      ["定性指标", "1、促进智能化：推动改造", ""],
    ];
    expect(targets(rows, ["B2:C2", "B3:C3", "B4:C4"])).toEqual(expected);
  });

  test("three levels of targets: the third one's names", () => {
    const rows = [
      ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
      ["", "定量指标", "应用目标", "接入设备数量", "4566台"],
      ["", "", "产量规模", "5G基站数量", "10个"],
      ["", "定性指标", "社会效益", "促进智能化", "推动改造"],
    ];
    expect(targets(rows)).toEqual(expected);
    expect(targets(rows, ["A1:A4", "B2:B3"])).toEqual(expected);
  });

  test("a number with only a space behind it, on some of the lines", () => {
    const rows = [
      ["定量指标", "接入设备数量", "4566台"],
      ["", "2 5G基站数量", "10个"],
      ["", "3 年产值", "达到8000万元"],
      ["定性指标", "3 促进智能化", "推动改造"],
    ];
    expect(targets(rows)).toEqual([
      [...expected[0]!, ["年产值", "达到8000万元"]],
      [["促进智能化", "推动改造"]],
    ]);
  });

  test("a number that counts something is part of the name", () => {
    const rows = [
      ["定量指标", "3 年内新增产值", "8000万元"],
      ["", "100家企业上云", "2021年完成"],
      ["定性指标", "促进智能化", "推动改造"],
    ];
    expect(targets(rows)[0]).toEqual([
      ["3 年内新增产值", "8000万元"],
      ["100家企业上云", "2021年完成"],
    ]);
  });

  test("names and values as lines of two cells", () => {
    const rows = [
      ["指标类别", "指标名称", "指标值"],
      ["定量指标", "1.接入设备数量\n2.服务企业数量", "1.200台\n2.187家"],
      ["定性指标", "1.促进智能化\n2.绿色化发展", "推动改造\n降低能耗"],
    ];
    expect(targets(rows)).toEqual([
      [
        ["接入设备数量", "200台"],
        ["服务企业数量", "187家"],
      ],
      [
        ["促进智能化", "推动改造"],
        ["绿色化发展", "降低能耗"],
      ],
    ]);
  });

  test("lines without numbers where each value is a figure; else a name broken over lines stays one", () => {
    const rows = [
      ["指标类别", "指标名称", "指标值"],
      ["定量指标", "年产值\n新增利润", "1.5亿元\n2.3亿元"],
      ["定性指标", "促进\n智能化", "推动\n改造"],
    ];
    expect(targets(rows)).toEqual([
      [
        ["年产值", "1.5亿元"],
        ["新增利润", "2.3亿元"],
      ],
      [["促进智能化", "推动改造"]],
    ]);
  });

  test("under headings with column headings of their own", () => {
    const rows = [
      ["（一）定量指标"],
      ["指标名称", "指标值"],
      ["接入设备数量", "4566台"],
      ["5G基站数量", "10个"],
      ["（二）定性指标"],
      ["指标名称", "指标值"],
      ["促进智能化", "推动改造"],
    ];
    expect(targets(rows)).toEqual(expected);
  });

  test("as lines of one cell under a heading; what follows alone in its row is no target", () => {
    const rows = [
      ["定量指标"],
      ["1.接入设备数量：4566台\n2.5G基站数量：10个"],
      ["定性指标"],
      ["1.促进智能化：推动改造"],
      ["编制：李四"],
    ];
    expect(targets(rows)).toEqual(expected);
  });

  test("headings beside each category, within its merged cell", () => {
    const heads = ["序号", "指标名称", "指标值", "单位", "备注"];
    const rows = [
      ["定量指标", ...heads],
      ["", "1", "接入设备数量", 4566, "台"],
      ["", "2", "5G基站数量", "10个", ""],
      ["定性指标", ...heads],
      ["", "1", "促进智能化", "推动改造", ""],
    ];
    expect(targets(rows)).toEqual(expected);
    expect(targets(rows, ["A1:A3", "A4:A5"])).toEqual(expected);
  });

  test("several in one row", () => {
    const rows = [
      ["定量指标", "接入设备数量", "4566台", "5G基站数量", "10个"],
      ["定性指标", "促进智能化", "推动改造", "绿色化发展", "降低能耗"],
    ];
    expect(targets(rows)).toEqual([
      expected[0],
      [
        ["促进智能化", "推动改造"],
        ["绿色化发展", "降低能耗"],
      ],
    ]);
  });

  test("a time and a remark behind a target are no other target", () => {
    const rows = [
      ["定量指标", "接入设备数量", "4566台", "2020年12月", "见附件3"],
      ["定性指标", "促进智能化", "推动改造", "2020年12月", "已核"],
    ];
    expect(targets(rows)).toEqual([[["接入设备数量", "4566台"]], [["促进智能化", "推动改造"]]]);
  });

  test("categories as headings with their own columns, on a sheet titled as targets only", () => {
    const heads = ["序号", "指标名称", "指标值", "完成时间", "备注"];
    const rows = [
      ["示范项目绩效目标"],
      ["定量指标"],
      heads,
      [1, "接入设备数量", "4566台", "2020年12月", "分两期"],
      [2, "5G基站数量", "10个", "2020年12月", ""],
      ["定性指标"],
      heads,
      [1, "促进智能化", "推动改造", "2020年12月", ""],
    ];
    expect(targets(rows)).toEqual(expected);
  });
});
