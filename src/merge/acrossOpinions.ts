import { checkAcross } from "../check/checkAcross";
import type { AcrossFinding } from "../check/finding";
import type { Edition } from "../form/edition";
import { refName } from "../sheet/address";
import type { FindingScene } from "./draftOpinions";
import type { FiledApplication } from "./filed";

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
): readonly SharedFinding[] {
  const findings = checkAcross(
    filed.map((each) => each.application),
    edition,
    units,
  );
  return findings.map((finding) => ({
    finding,
    filed: finding.projects.flatMap((index) => filed[index] ?? []),
  }));
}

/** So many places are listed; the row gives their number. */
const listed = 6;

/** The scene of such a finding: the forms with their cells. */
export function sharedScene({ finding, filed }: SharedFinding): FindingScene {
  const aligned = finding.cells.length === filed.length;
  const places = filed.slice(0, listed).map(({ file, sheets }, index) => {
    const cell = aligned ? finding.cells[index] : undefined;
    return `${file} › ${cell ? refName(cell) : sheets.join("、")}`;
  });
  const more = filed.length > listed ? ` 等${filed.length}处` : "";
  return { content: "", place: places.join("；") + more };
}
