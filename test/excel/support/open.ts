import { startExcel } from "../../host/node/startExcel";
import type { RunningExcel } from "../../host/node/startExcel";
import { enterCell } from "../../host/model/edit";
import { HostWorkbook } from "../../host/model/workbook";
import type { HostSheet } from "../../host/model/sheet";
import { parseAddress } from "../../host/model/area";

/** What the user typed: by sheet, by cell. */
export type Typed = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function typedWorkbook(typed: Typed, name = "申报书.xlsx"): HostWorkbook {
  const workbook = new HostWorkbook(name);
  for (const [sheetName, cells] of Object.entries(typed)) {
    const sheet = workbook.addSheet(sheetName);
    for (const [address, text] of Object.entries(cells)) type(workbook, sheet, address, text);
  }
  return workbook;
}

export function type(workbook: HostWorkbook, sheet: HostSheet, address: string, text: string): void {
  const { top, left } = parseAddress(address)!;
  enterCell(workbook, sheet, top, left, text);
}

let running: RunningExcel | null = null;

/** Opens a workbook in the emulated Excel, where src/excel finds it until the test ends. */
export function openInExcel(workbook: HostWorkbook, requirements?: Record<string, string>): RunningExcel {
  running = startExcel(workbook, { requirements });
  running.install();
  return running;
}

afterEach(async () => {
  await running?.settled();
  running?.remove();
  expect(running?.engine.warnings ?? []).toEqual([]);
  running = null;
});

/** Texts of a sheet by address, as they stand in the emulated workbook. */
export function contentOf(sheet: HostSheet | null): Record<string, unknown> {
  const cells = sheet ? [...sheet.cellsIn({ top: 0, left: 0, bottom: 99, right: 25 })] : [];
  return Object.fromEntries(
    cells
      .filter(({ cell }) => cell.value !== null || cell.formula !== undefined)
      .sort((a, b) => a.row - b.row || a.col - b.col)
      .map(({ row, col, cell }) => [
        String.fromCharCode(65 + col) + (row + 1),
        cell.formula === undefined ? cell.value : `=${cell.formula}`,
      ]),
  );
}
