import { currentEdition } from "../../../src/form";
import type { CheckedWorkbook, WordedFinding } from "../../../src/work/check/checkedWorkbook";
import { application } from "../../taskpane/support/records";

/** A checked workbook with one project on the sheet 启明, and its findings. */
export const checked = (findings: readonly WordedFinding[]): CheckedWorkbook => ({
  name: "申报书.xlsx",
  projects: [
    {
      key: "0",
      name: "项目",
      sheets: ["启明"],
      application: application("启明", []),
      fields: { all: 1, found: 1, filled: 1 },
      findings,
      materialsLeft: null,
    },
  ],
  across: [],
  sheets: [],
  opinions: { all: [] } as never,
  doubt: null,
  unsure: false,
  edition: currentEdition,
  settings: null,
});
