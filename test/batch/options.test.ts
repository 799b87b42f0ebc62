import { parseOptions } from "../../src/batch/options";

describe("the command line", () => {
  it("takes options with a blank or an equals sign, sources wherever they stand", () => {
    expect(
      parseOptions([
        "甲.xlsx",
        "--out",
        "汇总.xlsx",
        "--json=结果.json",
        "--city",
        "长春市",
        "--",
        "--乙.xlsx",
      ]),
    ).toEqual({
      kind: "run",
      options: {
        out: "汇总.xlsx",
        json: "结果.json",
        city: "长春市",
        sources: ["甲.xlsx", "--乙.xlsx"],
      },
    });
  });

  it.each([
    [[], "没有写明要读取的文件或文件夹。"],
    [["--out", "汇总.xlsx"], "没有写明要读取的文件或文件夹。"],
    [["--output", "x", "甲"], "没有“--output”这个选项。"],
    [["甲", "--out"], "选项“--out”后面要写内容。"],
    [["甲", "--out", "--json", "x"], "选项“--out”后面要写内容。"],
    [["--city", "甲", "--city", "乙", "丙"], "选项“--city”写了两次。"],
    [
      ["--out", "汇总.xls", "甲"],
      "选项“--out”后面要写以 .xlsx 或 .xlsm 结尾的文件名。“汇总.xls”不能直接写入：请在 Excel 或 WPS 中打开它，另存为 .xlsx，再把另存的文件名写在“--out”后面，表里的内容都会保留。",
    ],
    [["--out", "汇总", "甲"], "选项“--out”后面要写以 .xlsx 或 .xlsm 结尾的文件名。"],
  ])("refuses %j", (args, reason) => {
    expect(parseOptions(args)).toEqual({ kind: "wrong", reason });
  });

  it("explains itself", () => expect(parseOptions(["--help"])).toEqual({ kind: "help" }));
});
