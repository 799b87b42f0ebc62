import { browserReaders } from "../files/browser";
import { filesOver } from "./filesOver";

/** What the pane does with files; alone in its file, since Node knows no import.meta in CommonJS. */
export const files = filesOver(
  browserReaders(
    () => new Worker(new URL("./merge/formsWorker.ts", import.meta.url)),
    async () => (await import("../work/merge/makeForms")).makeForms,
  ),
);
