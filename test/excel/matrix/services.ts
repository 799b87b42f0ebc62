import { packZip, writeXlsx } from "../../../src/files/node";
import type { WorkbookSnapshot } from "../../../src/sheet/snapshot";
import * as check from "../../../src/work/check/stages";
import { excelHost } from "../../../src/taskpane/excelHost";
import { glance } from "../../../src/work/glance";
import type { Host } from "../../../src/work/host";
import * as merge from "../../../src/work/merge/stages";
import type { PickedFile } from "../../../src/taskpane/merge/pickedFile";
import type { Services } from "../../../src/taskpane/services";
import { fakeFiles } from "../../taskpane/support/fakeMerge";

/** The open workbook, whose new sheets come from files that our own writer makes. */
export const openExcel = excelHost(async () => ({ writeXlsx }));

/** The pane's own services over the open workbook; files that are picked are the workbooks of their names. */
export function servicesOver(
  books: Readonly<Record<string, WorkbookSnapshot>> = {},
  host: Host = openExcel,
): Services {
  const files = {
    ...fakeFiles({}, merge),
    writeXlsx,
    packZip,
    readInWorker: async (name: string) => ({ ok: true as const, workbook: books[name]!, notes: [] }),
  };
  return {
    host,
    glance: async () => glance,
    check: async () => check,
    merge: async () => merge,
    files: async () => files,
  };
}

export const picked = (name: string): PickedFile => ({ name, file: new Blob(["x"]) });

export const uncontrolled = () => ({ signal: new AbortController().signal, onSource: () => undefined });
