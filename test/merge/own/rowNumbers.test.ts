import type { SummaryRow } from "../../../src/merge/own/summaryTable";
import { readSummary } from "../../../src/merge/own/readSummary";
import { countsGroups, numberRows, rowNumbers } from "../../../src/merge/own/rowNumbers";
import { mergeDown } from "../acts/sheetActs";
import { edition, sheetOf } from "../make";

const columns = ["序号", "项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"];

type Areas = readonly (readonly [number, number, number?])[];

/** Rows in which the first cell of each area holds a number; `areas` by rows below the header, 1-based. */
function rowsOf(sequence: readonly string[], areas: Areas): readonly SummaryRow[] {
  const rows = sequence.map((number, i) => [number, `项目${i}`, "长春第1机械有限公司", "公共服务项目"]);
  const sheet = areas.reduce(
    (all, [top, bottom, right = 0]) => mergeDown(all, { top, left: 0, bottom, right }),
    sheetOf("汇总表", [columns, ...rows]),
  );
  return readSummary(sheet, edition)!.rows;
}

const none = null;
const told: readonly (readonly [string, readonly string[], Areas, readonly unknown[], readonly unknown[]])[] =
  [
    ["as it stands; a row typed since has none", ["2", "", "1"], [], [2, none, 1], [none, none, none]],
    [
      "over two rows it covers the one that follows",
      ["1", "2", "3"],
      [[1, 2]],
      [1, none, 3],
      [none, 2, none],
    ],
    [
      "over three, in a table put together anew",
      ["3", "4", "5", "1"],
      [[1, 3]],
      [3, none, none, 1],
      [none, 4, 5, none],
    ],
    [
      "in two areas below each other",
      ["1", "2", "3", "4"],
      [
        [1, 2],
        [3, 4],
      ],
      [1, none, 3, none],
      [none, 2, none, 4],
    ],
    ["not where it is merged with the name beside it", ["1", "2"], [[1, 1, 1]], [none, 2], [none, none]],
    [
      "not where the bureau counts enterprises",
      ["1", "", "2", "3"],
      [[1, 2]],
      [none, none, none, none],
      [none, none, none, none],
    ],
  ];

it.each(told)("序号 tells which row the last merge numbered so: %s", (_, sequence, areas, shown, covered) => {
  expect(rowNumbers(rowsOf(sequence, areas))).toEqual({ shown, covered });
});

it.each([
  ["each row", ["1", "2", "3", "4"], [[1, 2]] as Areas, ["1", "2", "3", "4"]],
  [
    "each row, where a number covers others than those that follow",
    ["3", "1", "2", "4"],
    [[2, 4]] as Areas,
    ["1", "2", "3", "4"],
  ],
  [
    "each group, where the bureau counts so",
    ["1", "", "2", "", "3"],
    [
      [1, 2],
      [3, 4],
    ] as Areas,
    ["1", "1", "2", "2", "3"],
  ],
])("numbers anew %s", (_, sequence, areas, numbers) => {
  const rows = rowsOf(sequence, areas);
  expect(numberRows(rows, countsGroups(rows))).toEqual(numbers);
});
