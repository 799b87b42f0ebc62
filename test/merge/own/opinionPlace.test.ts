import { placesOf, withKnownCells } from "../../../src/merge/own/opinionPlace";

const at = (sheet: string, row: number, col: number) => ({ sheet, row, col });

test.each([
  ["长春启明.xlsx › 申报书!D11", [{ file: "长春启明.xlsx", cells: [at("申报书", 10, 3)] }]],
  [
    "包.zip/甲.xlsx › 一、基本情况!D11、一、基本情况!AA2、附表!!B3",
    [
      {
        file: "包.zip/甲.xlsx",
        cells: [at("一、基本情况", 10, 3), at("一、基本情况", 1, 26), at("附表!", 2, 1)],
      },
    ],
  ],
  [
    "甲；乙.xlsx › 表!A1；丙.xlsx › 表!B2 等8处",
    [
      { file: "甲；乙.xlsx", cells: [at("表", 0, 0)] },
      { file: "丙.xlsx", cells: [at("表", 1, 1)] },
    ],
  ],
  ["甲.xlsx › 项目、绩效", [{ file: "甲.xlsx", cells: [] }]],
  ["甲.xlsx", [{ file: "甲.xlsx", cells: [] }]],
  ["", []],
])("%s", (place, places) => {
  expect(placesOf(place)).toEqual(places);
});

describe("cells that other rows know", () => {
  const before = ["甲.xlsx › 申报书!D11；乙；丙.xlsx › 一、概况!A2 等8处"];

  test.each([
    [
      "乙；丙.xlsx › 一、概况、财务；甲.xlsx › 申报书 等9处",
      "乙；丙.xlsx › 一、概况!A2；甲.xlsx › 申报书!D11 等9处",
    ],
    ["丁.xlsx › 申报书；甲.xlsx › 申报书!D12", "丁.xlsx › 申报书；甲.xlsx › 申报书!D12"],
    ["甲.xlsx › 另一份", "甲.xlsx › 另一份"],
    ["甲.xlsx", "甲.xlsx"],
  ])("%s", (place, known) => {
    expect(withKnownCells(place, before, new Set())).toBe(known);
  });

  it("are not taken for a file that was read again", () => {
    expect(withKnownCells("甲.xlsx › 申报书", before, new Set(["甲.xlsx"]))).toBe("甲.xlsx › 申报书");
  });
});
