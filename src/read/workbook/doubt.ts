import type { Application, Doubt, DoubtReason, Explanation, Reading } from "../application";
import { addEvidence, type Evidence } from "../layout/evidence";
import type { Place } from "../layout/support";
import { weights } from "../layout/weights";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { SheetReading } from "../sheet/readSheet";
import type { Draft } from "./groupSheets";
import type { Part, Parts } from "./readParts";

/** Why a project's reading is not to be trusted; empty where it is. */
export function doubtsOf(evidence: Evidence): DoubtReason[] {
  const { answered, typed, misfits, contested, unexplained } = evidence;
  const rivals = Math.max(evidence.rivals, contested);
  const { least, misfitShare, rivalShare, mostContested, unexplainedShare } = weights.doubt;
  const reasons: DoubtReason[] = [];
  if (misfits >= least && misfits > typed * misfitShare) reasons.push({ kind: "misfits", fields: misfits });
  if ((rivals >= least && rivals > answered * rivalShare) || contested >= mostContested)
    reasons.push({ kind: "rivals", fields: rivals });
  if (unexplained >= least && unexplained > typed * unexplainedShare)
    reasons.push({ kind: "unexplained", cells: unexplained });
  return reasons;
}

/** How well a project and each of its sheets were explained. */
export function evidenceIn({ sheets }: Draft): Evidence[] {
  const each = sheets.map((sheet) => sheet.evidence);
  return each.length > 1 ? [addEvidence(each), ...each] : each;
}

/** Whether a project's reading is not to be trusted. */
export const isDoubted = (draft: Draft): boolean =>
  evidenceIn(draft).some((evidence) => doubtsOf(evidence).length > 0);

/** The ways in which doubted projects may be explained, the likeliest first. */
export function placesIn(doubted: readonly Draft[]): Place[] {
  const evidence = doubted.flatMap(evidenceIn);
  const main = evidence.reduce((a, b) => (b.answered > a.answered ? b : a));
  return [...main.places, { direction: "left", offset: 1 }, { direction: "right", offset: 1 }];
}

/**
 * The sheets that no explanation of the doubted projects changes: those of which every form is sure. What a doubted project
 * takes over from another's sheet about the enterprise is a copy, and no reason to read that one again.
 */
export function sureParts(
  sheets: readonly SheetSnapshot[],
  read: readonly Part[],
  forms: readonly Draft[],
): Parts {
  const [doubted, sure] = [new Set<SheetReading>(), new Set<SheetReading>()];
  for (const form of forms) {
    const those = isDoubted(form) ? doubted : sure;
    for (const each of form.sheets) those.add(each);
  }
  const kept = new Map<SheetSnapshot, Part>();
  read.forEach((part, n) => {
    if (part.parts.some((each) => sure.has(each)) && !part.parts.some((each) => doubted.has(each)))
      kept.set(sheets[n]!, part);
  });
  return kept;
}

/** A short mark of some text: the same for the same text. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** The layout of a page by its labels and their places, whatever was filled in. */
export function layoutOf(readings: readonly Reading[]): string {
  const labels = new Set(readings.map(({ label }) => `${label.cell.row} ${label.cell.col} ${label.text}`));
  return markOf([...labels].sort().join("\n"));
}

/** What two explanations say, to tell whether they differ. */
const valuesOf = ({ applications }: Explanation) =>
  JSON.stringify(
    applications.map(({ readings }) =>
      Object.entries(readings)
        .map(([id, [best]]) => [id, best?.value ?? null] as const)
        .filter(([, value]) => value !== null)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );

/** Whether a value stands in a direction from its label. */
const standsTo: Readonly<Record<Explanation["relation"], (reading: Reading) => boolean>> = {
  right: ({ cell, label }) => cell.col > label.cell.col,
  left: ({ cell, label }) => cell.col < label.cell.col,
  below: ({ cell, label }) => cell.row > label.cell.row,
  above: ({ cell, label }) => cell.row < label.cell.row,
};

/** Whether answers stand where an explanation says: nobody need weigh 左边 where nothing stands left of the labels. */
function hasAnswers({ relation, applications }: Explanation): boolean {
  const best = applications.flatMap(({ readings }) => Object.values(readings).map(([first]) => first));
  const there = best.filter((each) => each?.state === "value" && standsTo[relation](each));
  return there.length >= weights.doubt.least;
}

/**
 * Explanations of a page without those that say the same as a better one, or answer nothing. What was read before they
 * were asked for is `sure`: they are told apart by the rest.
 */
export function different(
  explanations: readonly Explanation[],
  sure: ReadonlySet<Application>,
): Explanation[] {
  const said = new Set<string>();
  return explanations.filter(({ applications, ...each }) => {
    const own = { ...each, applications: applications.filter((one) => !sure.has(one)) };
    const values = valuesOf(own);
    if (said.has(values) || !hasAnswers(own)) return false;
    said.add(values);
    return true;
  });
}

/** What is asked about the doubted of a workbook's forms. */
export const doubtOf = (
  forms: readonly Draft[],
  explanations: readonly Explanation[],
  sure: ReadonlySet<Application>,
): Doubt => ({
  layout: layoutOf(forms.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.readings))),
  reasons:
    forms
      .flatMap(evidenceIn)
      .map(doubtsOf)
      .find((each) => each.length > 0) ?? [],
  explanations: different(explanations, sure),
});
