import { gridOf } from "../../src/sheet/grid";
import { findHeader } from "../../src/sheet/tableHeader";
import { sheetOf } from "../merge/make";

const years = [
  { id: "from", labels: ["项目年限（起）"] },
  { id: "to", labels: ["项目年限（止）"] },
  { id: "name", labels: ["项目名称"] },
];

describe("the head of a table", () => {
  it("tells columns apart that differ only in what stands in brackets", () => {
    const grid = gridOf(sheetOf("台账", [["项目年限（止）", "项目名称", "项目年限（起）"]]));
    expect(findHeader(grid, years, ["from", "to"])?.columns).toEqual({ from: 2, to: 0, name: 1 });
  });

  it("knows a column whose remark in brackets is another or missing, where only one column is meant", () => {
    const wanted = [
      { id: "mobile", labels: ["联系方式（手机）"] },
      { id: "name", labels: ["项目名称"] },
    ];
    const grid = gridOf(sheetOf("表", [["标题"], ["项目名称（全称）", "联系方式"]]));
    expect(findHeader(grid, wanted, ["mobile", "name"])).toMatchObject({
      lastRow: 1,
      columns: { name: 0, mobile: 1 },
    });
  });

  it("lists the columns that are none of those asked for", () => {
    const grid = gridOf(sheetOf("表", [["项目名称", "备注", "项目年限（起）"]]));
    expect(findHeader(grid, years, ["name"])?.extra).toEqual([{ col: 1, text: "备注" }]);
  });

  it("takes the printed label where the bureau has added a column that could be meant as well", () => {
    const wanted = [
      { id: "sequence", labels: ["序号", "编号"] },
      { id: "name", labels: ["项目名称"] },
      { id: "applicant", labels: ["依托企业", "企业名称", "单位名称"] },
    ];
    const heads = ["编号", "序号", "单位名称", "项目名称", "依托企业"];
    expect(findHeader(gridOf(sheetOf("汇总表", [heads])), wanted, ["name"])).toMatchObject({
      columns: { sequence: 1, name: 3, applicant: 4 },
      extra: [
        { col: 0, text: "编号" },
        { col: 2, text: "单位名称" },
      ],
    });
  });
});
