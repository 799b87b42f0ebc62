import { checkAcross } from "../../check/checkAcross";
import type { AcrossFinding } from "../../check/finding";
import type { Edition, SupportedProject } from "../../form/edition";
import { readingOf } from "../../read/application";
import { keeper } from "../../read/kept";
import { refName } from "../../sheet/address";
import type { CellRef } from "../../sheet/snapshot";
import { draftRows, placesListed, type FindingScene, type WordFinding } from "./draftOpinions";
import type { FiledApplication } from "../filed/filed";
import type { Opinion } from "../own/opinions";
import { partiesOf } from "./parties";

/** A finding on several forms, with the forms that it is on. */
export interface SharedFinding {
  readonly finding: AcrossFinding;
  readonly filed: readonly FiledApplication[];
}

/** What shows only when the forms lie side by side. `units`: who recommends each form, where that is known. */
export function findShared(
  filed: readonly FiledApplication[],
  edition: Edition,
  units: readonly (string | undefined)[] = [],
  supported: readonly SupportedProject[] = [],
): readonly SharedFinding[] {
  const findings = checkAcross(
    filed.map((each) => each.application),
    edition,
    units,
    supported,
  );
  return findings.map((finding) => {
    const forms = finding.projects.flatMap((index) => filed[index] ?? []);
    const cells = forms.flatMap((form) => cellOf(form, finding) ?? []);
    return { finding: { ...finding, cells }, filed: forms };
  });
}

/** Where a form says what the finding is about; of a form that was not read again no cell is known. */
function cellOf({ application, unread }: FiledApplication, { fields }: AcrossFinding): CellRef | undefined {
  return unread ? undefined : readingOf(application, fields[0] ?? "")?.cell;
}

function placeOf(form: FiledApplication, finding: AcrossFinding): string {
  const cell = cellOf(form, finding);
  const known = cell ? refName(cell) : form.unread?.[finding.fields[0] ?? ""];
  return `${form.file} › ${known ?? form.sheets.join("、")}`;
}

/**
 * The scene of such a finding: the forms with their cells, and what they say there, in an order that does not depend
 * on the forms'; an explanation holds for as long as that stays the same.
 */
export function sharedScene({ finding, filed }: SharedFinding): FindingScene {
  const places = filed.map((form) => placeOf(form, finding)).sort();
  // workbooks hold this text, and an explanation holds while it is the same: its spelling never changes
  const more = filed.length > placesListed ? ` 等${filed.length}处` : "";
  const [field = ""] = finding.fields;
  const texts = filed.map(({ values }) => String(values[field] ?? ""));
  const content = [...new Set(texts)].filter((text) => text !== "").sort();
  return {
    content: content.slice(0, placesListed).join("；") + more,
    place: places.slice(0, placesListed).join("；") + more,
  };
}

const keptShared = keeper<SharedFinding, readonly Opinion[]>();

/** The row of a finding on several forms, for each of them in their order. */
export function sharedDrafts(shared: SharedFinding, edition: Edition, word: WordFinding): readonly Opinion[] {
  return keptShared(shared, [edition, word], () => {
    const { finding, filed } = shared;
    const parties = filed.length > 1 ? partiesOf(filed) : [];
    const scene = sharedScene(shared);
    const words = word(finding, edition, parties, placesListed);
    return draftRows(filed, finding, scene, edition, words);
  });
}
