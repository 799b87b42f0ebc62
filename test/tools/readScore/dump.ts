import { currentEdition as edition } from "../../../src/form";
import type { FieldValue } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import type { SheetSnapshot } from "../../../src/sheet/snapshot";
import type { Truth } from "../../read/layouts/truth";

/** What was read of one file. */
export interface Dumped {
  /** Status of the reading, "unreadable" of a file, "threw" where the reader itself failed. */
  readonly status: string;
  readonly projects: readonly Readonly<Record<string, FieldValue>>[];
  /** What the file says, where that is known. */
  readonly truth?: readonly Truth[];
  /** Fields of which nothing is known, because they hold a mistake on purpose. */
  readonly notKnown?: readonly string[];
}

export type Dump = Record<string, Dumped>;

export function dumpOf(sheets: readonly SheetSnapshot[], truth?: readonly Truth[]): Dumped {
  try {
    const reading = readWorkbook({ name: "申报书.xlsx", sheets }, edition);
    const projects = reading.applications.map(({ readings }) =>
      Object.fromEntries(
        Object.entries(readings).flatMap(([id, [best]]) =>
          best && best.value !== null ? [[id, best.value]] : [],
        ),
      ),
    );
    return { status: reading.status, projects, ...(truth ? { truth } : {}) };
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    return { status: "threw", projects: [], ...(truth ? { truth } : {}) };
  }
}
