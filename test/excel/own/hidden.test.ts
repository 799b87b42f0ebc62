import { writeErrorText, writeOwnSheets } from "../../../src/excel";
import type { OwnSheetsWrite } from "../../../src/excel";
import { allQuirks } from "../../host/model/quirks";
import type { HostSheet } from "../../host/model/sheet";
import { setColumnsHidden, setRowsHidden } from "../../host/model/shape";
import type { HostWorkbook } from "../../host/model/workbook";
import { mergedWorkbook, remerge, stateOf } from "../support/mergedWorkbook";
import { contentOf, openInExcel } from "../support/open";

/** Number of the request that changes what the user has: two more look for what is hidden. */
const commit = 7;

const row = (n: number) => ({ top: n, bottom: n, left: 0, right: 0 });
const column = (n: number) => ({ top: 0, bottom: 0, left: n, right: n });

/** In 汇总表 the first project, the one that goes, the column of its names; elsewhere one row each. */
function withHidden(): HostWorkbook {
  const workbook = mergedWorkbook();
  const hide = (name: string, n: number): void =>
    setRowsHidden(workbook, workbook.sheet(name)!, row(n), true);
  hide("汇总表", 2);
  hide("汇总表", 3);
  setColumnsHidden(workbook, workbook.sheet("汇总表")!, column(1), true);
  workbook.sheet("汇总表")!.rows.set(2, { height: 33, hidden: true });
  hide("项目台账", 4); // 留下的: says the same afterwards
  hide("项目台账", 2); // 旧项目: is another one afterwards
  hide("统计", 3);
  return workbook;
}

const hiddenIn = ({ rows, columns }: HostSheet) => [
  [...rows].flatMap(([n, { hidden }]) => (hidden ? [n] : [])).sort((a, b) => a - b),
  [...columns].flatMap(([n, { hidden }]) => (hidden ? [n] : [])),
];

let job: OwnSheetsWrite;
beforeAll(async () => {
  job = await remerge();
});

/** How many actions the last commit had. */
let actions = 0;

async function written(workbook: HostWorkbook): Promise<string> {
  const excel = openInExcel(workbook);
  const text = await writeOwnSheets(job, "汇总表").then(() => "", writeErrorText);
  await excel.settled();
  excel.remove();
  actions = excel.engine.requests.filter(({ cleanup }) => !cleanup)[commit - 1]?.actions ?? 0;
  return text;
}

test.each([...allQuirks, null])(
  "with %s: values stand in their rows, and what was hidden is hidden with its project",
  async (quirk) => {
    const plain = mergedWorkbook();
    expect(await written(plain)).toBe("");
    const workbook = withHidden();
    if (quirk) workbook.quirks.add(quirk);
    expect(await written(workbook)).toBe("");
    for (const { name } of plain.sheets)
      expect({ name, content: contentOf(workbook.sheet(name)) }).toEqual({
        name,
        content: contentOf(plain.sheet(name)),
      });
    expect(hiddenIn(workbook.sheet("汇总表")!)).toEqual([[2], [1]]);
    expect(workbook.sheet("汇总表")!.rows.get(2)!.height).toBe(44); // its texts have changed
    expect(hiddenIn(workbook.sheet("项目台账")!)).toEqual([[5], []]);
    expect(contentOf(workbook.sheet("项目台账")).A6).toBe("留下的");
    expect(hiddenIn(workbook.sheet("统计")!)).toEqual([[], []]);
  },
);

/** Ids of added sheets count on; a hidden row keeps its height. */
const whole = (workbook: HostWorkbook): string =>
  JSON.stringify(
    stateOf(workbook).map((each, n) => ({
      ...each,
      hidden: hiddenIn(workbook.sheets[n]!),
      height: workbook.sheets[n]!.rows.get(2)?.height ?? 15,
    })),
  );

test.each(["valuesSkipHiddenRows", "heightShowsHiddenRow"] as const)(
  "with %s: whatever fails, all is as it was or as wanted",
  async (quirk) => {
    const well = withHidden();
    well.quirks.add(quirk);
    await written(well);
    const outcomes = new Set<string>();
    const count = actions;
    for (let atAction = 0; atAction < count; atAction += Math.ceil(count / 24)) {
      const workbook = withHidden();
      workbook.quirks.add(quirk);
      const old = whole(workbook);
      const excel = openInExcel(workbook);
      excel.engine.faults.failRequest(commit, { apiError: "GeneralException", atAction });
      const text = await writeOwnSheets(job, "汇总表").then(() => "", writeErrorText);
      await excel.settled();
      excel.remove();
      if (text === "")
        expect({ atAction, state: withoutIds(workbook) }).toEqual({ atAction, state: withoutIds(well) });
      else
        expect({ atAction, text, state: JSON.parse(whole(workbook)) }).toEqual({
          atAction,
          text,
          state: JSON.parse(old),
        });
      outcomes.add(text);
    }
    expect([...outcomes].map((text) => text.slice(0, 9))).toEqual(["原来的表没有改动。", ""]);
  },
);

function withoutIds(workbook: HostWorkbook): unknown {
  return JSON.parse(whole(workbook).replace(/"id":"[^"]*"/g, '"id":""'));
}
