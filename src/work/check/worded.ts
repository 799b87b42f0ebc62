import type { Finding } from "../../check/finding";
import type { Edition } from "../../form/edition";
import { partOf } from "../../form/joinEditions";
import type { FiledApplication } from "../../merge/filed/filed";
import type { SharedFinding } from "../../merge/opinions/acrossOpinions";
import type { Opinion } from "../../merge/own/opinions";
import { valueOf } from "../../read/application";
import type { Application } from "../../read/application";
import { maskNumbers } from "../../text/person/maskNumbers";
import type { CheckMemory } from "./checkMemory";
import type { CheckStages } from "./checkStages";
import type { CheckedProject, WordedFinding } from "./checkedWorkbook";

/** What is known of a form besides what stands on it. */
interface Facts {
  readonly key: string;
  /** Its rows of 审核意见, one for each of its findings. */
  readonly rows: readonly Opinion[];
  readonly materialsLeft: number | null;
}

/** A form with its findings worded. */
export function checkedProject(
  filed: FiledApplication,
  { key, rows, materialsLeft }: Facts,
  edition: Edition,
  { wordFinding }: CheckStages,
  memory: CheckMemory,
): CheckedProject {
  return memory.projects(filed, [key, rows, materialsLeft, edition, wordFinding], () => {
    const { application, findings } = filed;
    const own = partOf(edition, application.edition);
    const keyOf = keysIn(key);
    return {
      key,
      name: nameOf(application),
      sheets: application.sheets,
      application,
      fields: countFields(application),
      findings: findings.map((finding, index) => ({
        key: keyOf(finding),
        finding,
        ...wordFinding(finding, own),
        opinions: [rows[index]!],
      })),
      materialsLeft,
    };
  });
}

/** The findings between forms, each with its rows of 审核意见. */
export function checkedAcross(
  shared: readonly SharedFinding[],
  rows: readonly (readonly Opinion[])[],
  edition: Edition,
  { wordFinding, partiesOf }: CheckStages,
  memory: CheckMemory,
): WordedFinding[] {
  const keyOf = keysIn("across");
  return shared.map((each, index) => {
    const { finding, filed } = each;
    const key = keyOf(finding);
    const opinions = rows[index]!;
    return memory.across(each, [key, edition, wordFinding, ...opinions], () => ({
      key,
      finding,
      ...wordFinding(finding, edition, partiesOf(filed)),
      opinions,
    }));
  });
}

/** Keys of findings at a place, unique there and the same as long as they are about the same. */
function keysIn(place: string): (finding: Finding) => string {
  const times = new Map<string, number>();
  return ({ rule, variant, fields }) => {
    const matter = [place, rule, variant, ...fields].join("/");
    const time = (times.get(matter) ?? 0) + 1;
    times.set(matter, time);
    return `${matter}/${time}`;
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
