import type { ParsingOptions, WorkBook } from "@e965/xlsx";

/** What is used of the library. */
interface Library {
  set_cptable(pages: unknown): void;
  read(data: unknown, options?: ParsingOptions): WorkBook;
  readonly SSF: { format(format: string, value: number): string };
  readonly CFB: {
    read(data: Uint8Array, options: object): unknown;
    find(container: unknown, path: string): unknown;
  };
}

/** A script of the built program, by the name that webpack leaves alone. */
declare const __non_webpack_require__: (name: string) => Library;

let library: Library | undefined;
let codePages: unknown;

function loaded(): Library {
  if (!library) {
    library = __non_webpack_require__("./xlsx.code.js");
    library.set_cptable(codePages);
  }
  return library;
}

/*
 * In the built command line this stands for the library of workbooks (.config/cliBuild.cjs), which is loaded when it is asked
 * for the first time: forms in .xlsx do without it, and to load it took a thirtieth of a run with one.
 */
export const set_cptable: Library["set_cptable"] = (pages) => void (codePages = pages);
export const read: Library["read"] = (...args) => loaded().read(...args);
export const SSF: Library["SSF"] = { format: (...args) => loaded().SSF.format(...args) };
export const CFB: Library["CFB"] = {
  read: (...args) => loaded().CFB.read(...args),
  find: (...args) => loaded().CFB.find(...args),
};
