import { checkApplication } from "../../check/checkApplication";
import type { Edition } from "../../form/edition";
import type { Choices, WorkbookReading } from "../../read/application";
import { readForms } from "../../read/readForms";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { fileApplication } from "./fileApplication";
import type { FiledApplication, Source } from "./filed";

export interface FiledWorkbook {
  readonly reading: WorkbookReading;
  readonly filed: readonly FiledApplication[];
}

/**
 * The stages from a workbook's cells to its filed applications; the command line and the pane both go this way. Each form is
 * judged by the edition of its year, where the edition has those of several.
 */
export function fileApplications(
  workbook: WorkbookSnapshot,
  edition: Edition,
  source: Source,
  choices?: Choices,
): FiledWorkbook {
  const reading = readForms(workbook, edition, choices);
  const filed = reading.applications.map((application) =>
    fileApplication(application, checkApplication(application, edition, source.file), edition, source),
  );
  return { reading, filed };
}
