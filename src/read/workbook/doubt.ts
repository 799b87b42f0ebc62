import type { Doubt, DoubtReason, Explanation, Reading } from "../application";
import type { Evidence } from "../layout/evidence";
import { weights } from "../layout/weights";

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

/** Explanations of a page without those that say the same as a better one, or answer nothing. */
export function different(explanations: readonly Explanation[]): Explanation[] {
  const said = new Set<string>();
  return explanations.filter((each) => {
    const values = valuesOf(each);
    if (said.has(values) || !hasAnswers(each)) return false;
    said.add(values);
    return true;
  });
}

export const doubtOf = (
  layout: string,
  reasons: readonly DoubtReason[],
  explanations: readonly Explanation[],
): Doubt => ({ layout, reasons, explanations: different(explanations) });
