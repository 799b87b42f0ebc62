import type { Finding } from "../../check/finding";
import { valueOf } from "../../read/application";
import type { Application } from "../../read/application";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { slices } from "../parts/slices";
import type { CheckStages } from "../services";
import type { CheckedProject, CheckedWorkbook, WordedFinding } from "./checkedWorkbook";

/** Reads the forms in a workbook's cells and checks them, giving the pane a turn between projects. */
export async function checkWorkbook(
  snapshot: WorkbookSnapshot,
  stages: CheckStages,
): Promise<CheckedWorkbook> {
  const { currentEdition: edition, readWorkbook, checkApplication, checkAcross, wordFinding } = stages;
  const word = (place: string) => (finding: Finding, index: number) =>
    ({ key: `${place}/${index}`, finding, ...wordFinding(finding, edition) }) satisfies WordedFinding;

  const pause = slices();
  const reading = readWorkbook(snapshot, edition);
  const projects: CheckedProject[] = [];
  for (const application of reading.applications) {
    await pause();
    const key = String(projects.length);
    projects.push({
      key,
      name: nameOf(application),
      sheets: application.sheets,
      application,
      fields: countFields(application),
      findings: checkApplication(application, edition).map(word(key)),
    });
  }
  await pause();
  const across = checkAcross(reading.applications, edition).map(word("across"));
  return { projects, across, sheets: reading.sheets };
}

function nameOf(application: Application): string {
  const name = valueOf(application, "project.name");
  return typeof name === "string" && name !== "" ? name : `工作表“${application.sheets.join("、")}”`;
}

function countFields(application: Application): CheckedProject["fields"] {
  const best = Object.values(application.readings).map((readings) => readings[0]!);
  return {
    all: best.length + application.notFound.length,
    found: best.length,
    filled: best.filter((reading) => reading.state !== "blank").length,
  };
}
