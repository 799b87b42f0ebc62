import { readXlsx } from "hucre";
import { writeXlsx } from "../../../src/files/write/workbook";
import { edited } from "../edit/edited";
import type { SheetPlan } from "../../../src/sheet/plan";

function statistics(projects: number, withChart = true): SheetPlan {
  const area = (col: number) => ({ top: 1, left: col, bottom: 2, right: col });
  return {
    name: "统计'表",
    columnWidths: [],
    rows: [
      ["类别", "项目数"],
      ["甲", projects],
      ["乙", 4],
    ].map((cells) => ({
      cells: cells.map((value) => ({ value })),
    })),
    ...(withChart
      ? {
          charts: [
            {
              title: "=各类别<项目数>",
              categories: area(0),
              values: area(1),
              place: { top: 4, left: 0, bottom: 9, right: 3 },
            },
          ],
        }
      : {}),
  };
}

async function chartsIn(bytes: Uint8Array) {
  const { sheets } = await readXlsx(bytes);
  const { charts = [], rows } = sheets.find(({ name }) => name === "统计'表")!;
  return { charts, projects: rows[1]![1] };
}

const drawn = {
  title: "=各类别<项目数>",
  series: [{ valuesRef: "'统计''表'!B2:B3", categoriesRef: "'统计''表'!A2:A3" }],
  anchor: { from: { row: 4, col: 0 }, to: { row: 10, col: 4 } },
};

test("a plan's chart is a chart of the file, over the cells of its sheet", async () => {
  const { charts } = await chartsIn(await writeXlsx([statistics(3)]));
  expect(charts).toHaveLength(1);
  expect(charts[0]).toMatchObject(drawn);
});

test("a sheet that is written anew keeps its chart, with the new figures, once", async () => {
  const first = await writeXlsx([statistics(3)]);
  const again = await edited(first, { edits: [], plans: [statistics(5)] });
  const { charts, projects } = await chartsIn(await edited(again, { edits: [], plans: [statistics(6)] }));
  expect(projects).toBe(6);
  expect(charts).toHaveLength(1);
  expect(charts[0]).toMatchObject(drawn);
});

test("a sheet that had no chart gets one when it is written anew", async () => {
  const first = await writeXlsx([statistics(3, false)]);
  const { charts } = await chartsIn(await edited(first, { edits: [], plans: [statistics(5)] }));
  expect(charts).toHaveLength(1);
  expect(charts[0]).toMatchObject(drawn);
});
