import { maskNumbers } from "../../text/person/maskNumbers";
import type { Finding } from "../../check/finding";
import type { FiledApplication } from "../../merge/filed/filed";
import type { Party } from "../../merge/opinions/parties";
import type { Opinion } from "../../merge/own/opinions";
import { valueOf } from "../../read/application";
import type { Application, Choices } from "../../read/application";
import { keeper } from "../../read/kept";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { slices } from "../parts/slices";
import type { CheckStages } from "../services";
import type { CheckedProject, CheckedWorkbook, WordedFinding } from "./checkedWorkbook";
import { projectKeys } from "./projectKeys";

/** What earlier checks found in projects that have not changed since. */
export type CheckMemory = ReturnType<typeof checkMemory>;
export const checkMemory = keeper<Application, FiledApplication>;

/**
 * Reads the forms in a workbook's cells and checks them, giving the pane a turn between projects. A check that follows
 * another one takes its memory and its result.
 */
export async function checkWorkbook(
  snapshot: WorkbookSnapshot,
  stages: CheckStages,
  memory: CheckMemory = checkMemory(),
  before: CheckedWorkbook | null = null,
  choices: Choices = new Map(),
): Promise<CheckedWorkbook> {
  const { currentEdition: edition, readWorkbook, checkApplication, checkAcross, wordFinding } = stages;
  const pause = slices();
  const reading = readWorkbook(snapshot, edition, choices);
  const filed: FiledApplication[] = [];
  for (const application of reading.applications) {
    await pause();
    const file = snapshot.name;
    const checked = memory(application, [edition, file], () => {
      const findings = checkApplication(application, edition, file);
      return stages.fileApplication(application, findings, edition, { file, readAt: "" });
    });
    filed.push(checked);
  }
  await pause();
  const shared = checkAcross(reading.applications, edition).map((finding) => ({
    finding,
    filed: finding.projects.map((index) => filed[index]!),
  }));
  await pause();
  const opinions = stages.ownOpinions(snapshot, filed, shared, edition, wordFinding);

  const materials = stages.materialsLeft(
    snapshot,
    filed.map(({ values }) => values),
    edition,
  );

  const worded = (
    place: string,
    findings: readonly Finding[],
    rowsOf: (index: number) => readonly Opinion[],
    between: (index: number) => readonly Party[] = () => [],
  ): WordedFinding[] => {
    const times = new Map<string, number>();
    return findings.map((finding, index) => {
      const matter = [place, finding.rule, finding.variant, ...finding.fields].join("/");
      const time = (times.get(matter) ?? 0) + 1;
      times.set(matter, time);
      return {
        key: `${matter}/${time}`,
        finding,
        ...wordFinding(finding, edition, between(index)),
        opinions: rowsOf(index),
      };
    });
  };
  const keys = projectKeys(
    reading.applications.map(({ sheets }) => sheets),
    before?.projects ?? [],
  );
  const projects = filed.map(({ application, findings }, number): CheckedProject => {
    const rows = opinions.ofForms[number]!;
    const key = keys[number]!;
    return {
      key,
      name: nameOf(application),
      sheets: application.sheets,
      application,
      fields: countFields(application),
      findings: worded(key, findings, (index) => [rows[index]!]),
      materialsLeft: materials[number]!,
    };
  });
  const across = worded(
    "across",
    shared.map(({ finding }) => finding),
    (index) => opinions.ofShared[index]!,
    (index) => stages.partiesOf(shared[index]!.filed),
  );
  const ways = reading.doubt;
  return {
    projects,
    across,
    sheets: reading.sheets,
    opinions,
    doubt: ways ? { ways, chosen: choices.get(ways.layout) ?? null } : null,
    unsure: reading.status === "unsure",
  };
}

function nameOf(application: Application): string {
  const name = valueOf(application, "project.name");
  return maskNumbers(
    typeof name === "string" && name !== "" ? name : `工作表“${application.sheets.join("、")}”`,
  );
}

function countFields(application: Application): CheckedProject["fields"] {
  const best = Object.values(application.readings).map((readings) => readings[0]!);
  return {
    all: best.length + application.notFound.length,
    found: best.length,
    filled: best.filter((reading) => reading.state !== "blank").length,
  };
}
