import type { Choices, WorkbookReading } from "../../read/application";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { ReadControl } from "../host";
import { slices } from "../slices";
import type { CheckStages } from "./checkStages";

/** The forms in a workbook's cells, read a stage of a sheet at a time with turns for the page between; `onProgress` hears the share of the sheets. */
export async function readInSlices(
  workbook: WorkbookSnapshot,
  { readingSteps, editionFor }: Pick<CheckStages, "readingSteps" | "editionFor">,
  choices: Choices,
  { signal, onProgress }: ReadControl = {},
): Promise<WorkbookReading> {
  const pause = slices(signal);
  const steps = readingSteps(workbook, editionFor(workbook), choices);
  let told = -1;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (value !== told) onProgress?.((told = value));
    await pause();
  }
}
