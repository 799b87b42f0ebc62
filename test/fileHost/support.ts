import { browserReaders } from "../../src/files/browser";
import { writeXlsx } from "../../src/files/node";
import { FileDesk } from "../../src/fileHost/desk";
import { fileHost } from "../../src/fileHost/fileHost";
import type { DiskFile } from "../../src/fileHost/tools";
import type { SheetPlan } from "../../src/sheet/plan";
import { makeForms } from "../../src/work/merge/makeForms";

/** Readers without workers: the page itself reads, as where a browser gives none. */
const tools = browserReaders(
  () => {
    throw new Error("no workers in this test");
  },
  async () => makeForms,
);

/** A file on a disk that another program can save, too. */
export interface FakeDisk extends DiskFile {
  bytes: Uint8Array;
  /** Another program saves the file. */
  saveElsewhere(bytes: Uint8Array): void;
  /** What the browser throws at each access from now on: “NotFoundError” where the file is gone; null: nothing. */
  fails: string | null;
  /** Only writing fails. */
  locked: boolean;
}

export function diskFile(name: string, bytes: Uint8Array): FakeDisk {
  let at = 1;
  const fail = (writing = false): void => {
    if (file.fails && (writing || !file.locked)) throw new DOMException("", file.fails);
  };
  const file: FakeDisk = {
    name,
    bytes,
    fails: null,
    locked: false,
    read: async () => (fail(), file.bytes),
    version: async () => (fail(), String(at)),
    async write(written) {
      fail(true);
      file.bytes = written;
      at += 1;
    },
    saveElsewhere(saved) {
      file.bytes = saved;
      at += 1;
    },
  };
  return file;
}

/** An empty page, its host, and what it let the user download. */
export function page() {
  const downloads: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const desk = new FileDesk(tools, (name, bytes) => void downloads.push({ name, bytes }));
  return { desk, host: fileHost(desk, tools), downloads, tools };
}

export const planned = (name: string, ...rows: (string | number)[][]): SheetPlan => ({
  name,
  columnWidths: [20, 12],
  rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value })) })),
});

export const xlsx = (...plans: SheetPlan[]) => writeXlsx(plans);
