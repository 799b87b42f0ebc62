import { startExcel } from "../../host/node/startExcel";
import type { RunningExcel } from "../../host/node/startExcel";
import { inTurn } from "../../../src/excel/turns";
import type { HostWorkbook } from "../../host/model/workbook";

/** Does something in a pane of this workbook, which is closed afterwards. */
export async function inExcel<T>(
  workbook: HostWorkbook,
  act: (excel: RunningExcel) => Promise<T>,
): Promise<T> {
  const excel = startExcel(workbook);
  excel.install();
  try {
    return await act(excel);
  } finally {
    await inTurn(() => excel.settled());
    excel.remove();
    expect(excel.engine.warnings).toEqual([]);
  }
}

/** Requests that count. */
export const sent = ({ engine }: RunningExcel): number => engine.requestCount;
