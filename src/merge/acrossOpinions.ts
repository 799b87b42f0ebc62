import { checkAcross } from "../check/checkAcross";
import type { AcrossFinding } from "../check/finding";
import type { Edition, SupportedProject } from "../form/edition";
import { readingOf } from "../read/application";
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
  supported: readonly SupportedProject[] = [],
): readonly SharedFinding[] {
  const findings = checkAcross(
    filed.map((each) => each.application),
    edition,
    units,
    supported,
  );
  return findings.map((finding) => ({
    finding,
    filed: finding.projects.flatMap((index) => filed[index] ?? []),
  }));
}

/** So many places are listed; the row gives their number. */
const listed = 6;

/**
 * The scene of such a finding: the forms with their cells, and what they say there, in an order that does not depend
 * on the forms'; an explanation holds for as long as that stays the same.
 */
export function sharedScene({ finding, filed }: SharedFinding): FindingScene {
  const aligned = finding.cells.length === filed.length;
  const places = filed.slice(0, listed).map(({ file, sheets }, index) => {
    const cell = aligned ? finding.cells[index] : undefined;
    return `${file} › ${cell ? refName(cell) : sheets.join("、")}`;
  });
  const more = filed.length > listed ? ` 等${filed.length}处` : "";
  const [field] = finding.fields;
  const texts = filed.map(({ application }) => (field && readingOf(application, field)?.raw.trim()) || "");
  const content = [...new Set(texts)].filter((text) => text !== "").sort();
  return { content: content.slice(0, listed).join("；") + more, place: places.join("；") + more };
}
