import { checkApplication } from "../check/checkApplication";
import type { Finding } from "../check/finding";
import type { Edition } from "../form/edition";
import type { Application, WorkbookReading } from "../read/application";
import { readWorkbook } from "../read/readWorkbook";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { FiledApplication, Source } from "./filed";
import { fingerprintOf } from "./fingerprint";
import { printApplication } from "./printApplication";

export interface FiledWorkbook {
  readonly reading: WorkbookReading;
  readonly filed: readonly FiledApplication[];
}

/** An application that was read and checked, as it goes into a merge. */
export function fileApplication(
  application: Application,
  findings: readonly Finding[],
  edition: Edition,
  source: Source,
): FiledApplication {
  const values = printApplication(application, edition);
  const fingerprint = fingerprintOf(values);
  return { ...source, sheets: application.sheets, application, findings, values, fingerprint };
}

/** The stages from a workbook's cells to its filed applications; the command line and the pane both go this way. */
export function fileApplications(
  workbook: WorkbookSnapshot,
  edition: Edition,
  source: Source,
): FiledWorkbook {
  const reading = readWorkbook(workbook, edition);
  const filed = reading.applications.map((application) =>
    fileApplication(application, checkApplication(application, edition), edition, source),
  );
  return { reading, filed };
}
