import type { FiledApplication } from "../../merge/filed/filed";
import type { Edition } from "../../form/edition";
import { onlyParts } from "../../form/joinEditions";
import type { Application, Choices } from "../../read/application";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import type { ReadControl } from "../host";
import { inSlices, slices } from "../slices";
import { checkMemory, type CheckMemory } from "./checkMemory";
import type { CheckStages } from "./checkStages";
import type { CheckedWorkbook } from "./checkedWorkbook";
import { knownShared } from "./knownShared";
import { projectKeys } from "./projectKeys";
import { readInSlices } from "./readInSlices";
import { checkedAcross, checkedProject } from "./worded";

export interface CheckRequest extends ReadControl {
  /** What earlier checks of this workbook remember: only what changed since is read, checked and worded again. */
  readonly memory?: CheckMemory;
  /** The result before, whose projects keep their keys. */
  readonly before?: CheckedWorkbook | null;
  /** What a person chose for layouts. */
  readonly choices?: Choices;
}

/**
 * Reads the forms in a workbook's cells and checks them, giving the page a turn between small pieces of work. Throws the
 * signal's reason once it is aborted.
 */
export async function checkWorkbook(
  snapshot: WorkbookSnapshot,
  stages: CheckStages,
  { memory = checkMemory(), before = null, choices = new Map(), signal, onProgress }: CheckRequest = {},
): Promise<CheckedWorkbook> {
  const { wordFinding: word } = stages;
  const pause = slices(signal);
  const reading = await readInSlices(snapshot, stages, choices, { signal, onProgress });
  const years = reading.applications.map((each) => each.edition);
  const edition = onlyParts(stages.editionFor(snapshot), years);
  const filed: FiledApplication[] = [];
  for (const application of reading.applications) {
    const each = await inSlices(fileOnce(application, snapshot.name, edition, stages, memory), pause);
    await pause();
    stages.ownDrafts(each, edition, word); // remembered there: ownOpinions finds them ready
    filed.push(each);
    await pause();
  }
  const found = await inSlices(stages.acrossSteps(reading.applications, edition), pause);
  const shared = knownShared(found, filed, memory);
  for (const each of shared) {
    stages.sharedDrafts(each, edition, word);
    await pause();
  }
  const opinions = stages.ownOpinions(snapshot, filed, shared, edition, word);
  await pause();
  const values = filed.map((each) => each.values);
  const materials = stages.materialsLeft(snapshot, values, edition);
  const sheets = reading.applications.map((application) => application.sheets);
  const keys = projectKeys(sheets, before?.projects ?? []);
  const projects: CheckedWorkbook["projects"][number][] = [];
  for (const [number, each] of filed.entries()) {
    const facts = { key: keys[number]!, rows: opinions.ofForms[number]!, materialsLeft: materials[number]! };
    projects.push(checkedProject(each, facts, edition, stages, memory));
    await pause();
  }
  const ways = reading.doubt;
  return {
    name: snapshot.name,
    projects,
    across: checkedAcross(shared, opinions.ofShared, edition, stages, memory),
    sheets: reading.sheets,
    opinions,
    doubt: ways ? { ways, chosen: choices.get(ways.layout) ?? null } : null,
    unsure: reading.status === "unsure",
    edition,
    settings: stages.settingsIn(snapshot),
  };
}

function fileOnce(
  application: Application,
  file: string,
  edition: Edition,
  stages: CheckStages,
  memory: CheckMemory,
): Generator<unknown, FiledApplication> {
  return memory.filed(application, [edition, file], function* () {
    const findings = yield* stages.checkSteps(application, edition, file);
    yield;
    return stages.fileApplication(application, findings, edition, { file, readAt: "" });
  });
}
