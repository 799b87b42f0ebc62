import { browserReaders } from "../files/browser";
import type { Files } from "./services";

export * from "../files/browser";

/** The readers of files of the pane; alone in its file, since Node knows no import.meta in CommonJS. */
const readers = browserReaders(
  () => new Worker(new URL("./merge/formsWorker.ts", import.meta.url)),
  async () => (await import("../work/merge/makeForms")).makeForms,
);

export const { readInWorker, openArchiveInWorker } = readers;

export const readFormsInWorker: Files["readFormsInWorker"] = (name, bytes, choices, options) =>
  readers.makeInWorker(name, bytes, { name, choices }, options);
