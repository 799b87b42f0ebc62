import type { FiledApplication } from "../../merge/filed/filed";
import type { SharedFinding } from "../../merge/opinions/acrossOpinions";
import type { Application } from "../../read/application";
import { keeper, stepsKeeper } from "../../read/kept";
import type { CheckedProject, WordedFinding } from "./checkedWorkbook";

/** What earlier checks of a workbook found in what has not changed since; a result made of the same is the same object. */
export interface CheckMemory {
  readonly filed: ReturnType<typeof stepsKeeper<Application, FiledApplication>>;
  readonly projects: ReturnType<typeof keeper<FiledApplication, CheckedProject>>;
  readonly across: ReturnType<typeof keeper<SharedFinding, WordedFinding>>;
  /** The findings between projects of the last check, by what they say. */
  shared: ReadonlyMap<string, SharedFinding>;
}

export function checkMemory(): CheckMemory {
  return { filed: stepsKeeper(), projects: keeper(), across: keeper(), shared: new Map() };
}
