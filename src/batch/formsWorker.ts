import { serve } from "../files/worker/nodeWorker";
import { wordFinding } from "../report/wording";
import { editionFor } from "../work/editions";
import { keepCompiledCode } from "./keepCode";
import type { PreviousAsked } from "./previousIn";
import { readFileForms, type Asked } from "./readFileForms";

/**
 * The thread in which files are read: their cells, then the forms in them, then what the result says of them; of the workbook
 * that the run writes, what earlier runs have left in it.
 */
serve(async (file, input) => {
  const asked = input as Asked | PreviousAsked;
  if ("previous" in asked) return (await import("./previousIn")).previousIn(file.workbook, asked);
  const made = readFileForms(file, asked, editionFor(null, asked.settings), wordFinding);
  if (made.outcome.status === "read") keepCompiledCode();
  return made;
});
