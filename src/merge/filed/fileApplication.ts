import type { Finding } from "../../check/finding";
import type { Edition } from "../../form/edition";
import type { Application } from "../../read/application";
import { maskNumbers } from "../../text/person/maskNumbers";
import type { FiledApplication, Source } from "./filed";
import { fingerprintOf } from "./fingerprint";
import { printApplication } from "./printApplication";

/** An application that was read and checked, as it goes into a merge. */
export function fileApplication(
  application: Application,
  findings: readonly Finding[],
  edition: Edition,
  source: Source,
): FiledApplication {
  const values = printApplication(application, edition);
  const fingerprint = fingerprintOf(values);
  const sheets = application.sheets.map((name) => maskNumbers(name));
  return {
    readAt: source.readAt,
    file: maskNumbers(source.file),
    sheets,
    application,
    findings,
    values,
    fingerprint,
  };
}
