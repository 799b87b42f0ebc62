import { checkApplication } from "../../check/checkApplication";
import type { Edition } from "../../form/edition";
import type { Choices, WorkbookReading } from "../../read/application";
import { readWorkbook } from "../../read/readWorkbook";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { fileApplication } from "./fileApplication";
import type { FiledApplication, Source } from "./filed";

export interface FiledWorkbook {
  readonly reading: WorkbookReading;
  readonly filed: readonly FiledApplication[];
}

/** The stages from a workbook's cells to its filed applications; the command line and the pane both go this way. */
export function fileApplications(
  workbook: WorkbookSnapshot,
  edition: Edition,
  source: Source,
  choices?: Choices,
): FiledWorkbook {
  const reading = readWorkbook(workbook, edition, choices);
  const filed = reading.applications.map((application) =>
    fileApplication(application, checkApplication(application, edition, source.file), edition, source),
  );
  return { reading, filed };
}
