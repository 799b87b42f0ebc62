import { readSummary } from "../../../src/merge/own/readSummary";
import { rowNumbers } from "../../../src/merge/own/rowNumbers";
import { mergeDown } from "../acts/sheetActs";
import { edition, sheetOf } from "../make";

const columns = ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"];

/** 序号 of rows in which the first cell of each area holds a number; `areas` by rows below the header, 1-based. */
function numbersOf(sequence: readonly string[], ...areas: readonly (readonly [number, number, number?])[]) {
  const rows = sequence.map((number, i) => [number, `项目${i}`, "长春第1机械有限公司", "公共服务项目"]);
  const sheet = areas.reduce(
    (all, [top, bottom, right = 0]) => mergeDown(all, { top, left: 0, bottom, right }),
    sheetOf("汇总表", [columns, ...rows]),
  );
  return rowNumbers(readSummary(sheet, edition)!.rows);
}

describe("序号 tells which row the last merge numbered so", () => {
  it.each([
    ["as it stands; a row typed since has none", ["2", "", "1"], [], [2, null, 1]],
    [
      "over two rows it is the first one's, and covers the one that follows",
      ["1", "2", "3"],
      [[1, 2]],
      [1, 2, 3],
    ],
    [
      "over three, also when the table was cut and put together anew",
      ["3", "4", "5", "1"],
      [[1, 3]],
      [3, 4, 5, 1],
    ],
    [
      "two areas below each other",
      ["1", "2", "3", "4"],
      [
        [1, 2],
        [3, 4],
      ],
      [1, 2, 3, 4],
    ],
    [
      "a row put into the area makes it too long: what is covered is not known",
      ["1", "", "2", "3"],
      [[1, 3]],
      [null, null, null, 3],
    ],
    ["merged with the name beside it, it is none", ["1", "2"], [[1, 1, 1]], [null, 2]],
  ] as const)("%s", (_, sequence, areas, numbers) => {
    expect(numbersOf(sequence, ...areas).numbers).toEqual(numbers);
  });

  it("not where the bureau counts its enterprises: 1 and 2, each over two rows", () => {
    const { numbers, countRows } = numbersOf(["1", "", "2", "", "3"], [1, 2], [3, 4]);
    expect(countRows).toBe(false);
    expect(numbers).toEqual([null, null, null, null, 3]);
  });
});
