import { placesOf } from "../../../src/merge/own/opinionPlace";

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
