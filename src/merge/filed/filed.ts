import type { Finding } from "../../check/finding";
import type { Application } from "../../read/application";
import type { PrintedValues } from "./printApplication";

/** One project's form with what was found in it and where it came from. */
export interface FiledApplication {
  /** Name of the file, or of the open workbook, without numbers of persons. */
  readonly file: string;
  /** Sheets that the form stands on, without numbers of persons. */
  readonly sheets: readonly string[];
  readonly application: Application;
  readonly findings: readonly Finding[];
  /** What may be passed on, as merged sheets show it. */
  readonly values: PrintedValues;
  /** Short hash of `values`. */
  readonly fingerprint: string;
  /** Local time of reading, "2020-06-22 09:30". */
  readonly readAt: string;
  /** Where this run did not read the form again: the cells that the last merge took values from, by field. */
  readonly unread?: Readonly<Record<string, string>>;
}

/** Where forms are read from, and when. */
export interface Source {
  readonly file: string;
  readonly readAt: string;
}
