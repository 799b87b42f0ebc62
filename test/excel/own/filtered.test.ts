import { writeErrorText, writeOwnSheets } from "../../../src/excel";
import { allQuirks, filterRows, type Quirk } from "../../host/model/quirks";
import { patchStyle } from "../../host/model/style";
import { parseAddress } from "../../host/model/area";
import type { HostWorkbook } from "../../host/model/workbook";
import { mergedWorkbook, remerge, stateOf } from "../support/mergedWorkbook";
import { openInExcel } from "../support/open";

/** Number of the request that changes what the user has. */
const commit = 5;
const underFilter: Quirk[] = ["valuesSkipFilteredRows", "filteredRowsStay", "filterRefusesWrites"];

async function write(): Promise<string> {
  return writeOwnSheets(await remerge(), "汇总表").then(() => "", writeErrorText);
}

const filters: [string, (workbook: HostWorkbook) => void][] = [
  ["汇总表", (workbook) => filterRows(workbook.sheet("汇总表")!, "A2:C5", [3])],
  ["项目台账", (workbook) => filterRows(workbook.sheet("项目台账")!, "A2:B5", [3])],
  ["统计", (workbook) => filterRows(workbook.sheet("统计")!, "A2:B4", [2])],
];

describe.each(allQuirks)("with %s", (quirk) => {
  test.each(filters)("a filter on %s is said before anything is done", async (name, filter) => {
    const workbook = mergedWorkbook();
    filter(workbook);
    workbook.quirks.add(quirk);
    const old = stateOf(workbook);
    openInExcel(workbook);
    const text = await write();
    expect(text).toMatch(/^原来的表没有改动。/);
    expect(text).toContain(`工作表“${name}”正在筛选`);
    expect(stateOf(workbook)).toEqual(old);
  });
});

describe.each(underFilter)("with %s", (quirk) => {
  test.each(filters)(
    "a filter that somebody sets on %s during the write ends no write as done",
    async (_name, filter) => {
      const workbook = mergedWorkbook();
      workbook.quirks.add(quirk);
      const { engine } = openInExcel(workbook);
      engine.faults.beforeRequest(commit, () => filter(workbook));
      const text = await write();
      const well = mergedWorkbook();
      await writeWell(well);
      if (text === "") expect(contents(workbook)).toEqual(contents(well));
      else
        expect(text).toMatch(
          /^(已是新表。写完以后读回来核对，与预览不一致：“|不能确定是否已经写完。|原来的表没有改动。)/,
        );
    },
  );
});

async function writeWell(workbook: HostWorkbook): Promise<void> {
  const { remove, settled } = openInExcel(workbook);
  await write();
  await settled();
  remove();
}

const contents = (workbook: HostWorkbook) =>
  stateOf(workbook).map(({ name, content }) => ({ name, content }));

test.each(["XFD6:XFD6", "A1048576:A1048576"])("a coloured cell at %s stops no merge", async (address) => {
  const workbook = mergedWorkbook();
  const area = parseAddress(address)!;
  for (const name of ["汇总表", "项目台账", "审核意见"])
    patchStyle(workbook, workbook.sheet(name)!, area, () => ({
      fill: { type: "pattern", pattern: "solid" },
    }));
  const { engine } = openInExcel(workbook);
  expect(await write()).toBe("");
  expect(Math.max(...engine.requests.map(({ bytesOut }) => bytesOut))).toBeLessThan(100_000);
});

test.each(["XFD6", "XFD1"])("a value at %s stops no merge", async (address) => {
  const workbook = mergedWorkbook();
  const { top, left } = parseAddress(address)!;
  workbook.sheet("汇总表")!.put(top, left, { value: "x" });
  const { engine } = openInExcel(workbook);
  engine.faults.failRequest(commit, { apiError: "GeneralException", atAction: 40 });
  const old = stateOf(workbook);
  expect(await write()).toMatch(/^原来的表没有改动。/);
  expect(stateOf(workbook)).toEqual(old);
  expect(await write()).toBe("");
});
