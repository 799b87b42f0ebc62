import type { SnapshotCell } from "../../sheet/snapshot";
import type { LabelHit, LabelIndex } from "../labels/labelIndex";
import { keyOfCell } from "../labels/labelKey";
import { nearestMeaning } from "../labels/nearest";
import { asksSeal } from "../labels/signature";
import { isAnothers } from "../labels/strangers";
import type { LabelText, RoleOf } from "../labels/recognise";
import { factBy } from "../page/facts";
import type { LineWords } from "../layout/lineWords";
import type { Anchors, HeadingAnchor, LabelAnchor } from "./anchor";
import type { Grid } from "../page/grid";
import { weights } from "../layout/weights";

const { sureLabels, margin } = weights.misspelt;

const longestLabel = 120;

const inOrder = (a: { cell: SnapshotCell }, b: { cell: SnapshotCell }) =>
  a.cell.row - b.cell.row || a.cell.col - b.cell.col;

/** What a cell nearly spells; most of what is asked is print that no form needs, the same in all files. */
const nearestOf = factBy((cell, index: LabelIndex) =>
  // 联系电话（填表人） is spelt well, and asks for somebody else's.
  isAnothers(cell.text, index.edition)
    ? { label: null, heading: null }
    : nearestMeaning(cell.text, index, keyOfCell(cell).base),
);

const placeOf = (hit: LabelHit, year: number | null) => `${hit.section} ${hit.field.id} ${year}`;

/** Cells that stand where labels stand, and are neither print nor the value of the label that they touch. */
function* unknownCells(grid: Grid, anchors: Anchors, words: LineWords): Generator<SnapshotCell> {
  const columns = new Set(anchors.labels.map((label) => label.cell.col));
  const labelCells = new Set(anchors.labels.map((label) => label.cell));
  const first = anchors.labels[0]!.cell.row - margin;
  const last = anchors.labels.at(-1)!.cell.row + margin;
  const { rows } = grid;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (row < first || row > last) continue;
    const cells = grid.row(row);
    let touchedByLabel = -1;
    for (let n = 0; n < cells.length; n++) {
      const cell = cells[n]!;
      if (anchors.printed.has(cell)) {
        if (labelCells.has(cell)) touchedByLabel = grid.area(cell).right + 1;
      } else if (
        cell.kind === "text" &&
        cell.text.length <= longestLabel &&
        (columns.has(cell.col) || n === 0) &&
        cell.col !== touchedByLabel &&
        !words.isUnderValues(row, cell.col)
      ) {
        yield cell;
      }
    }
  }
}

/** Whether the form has a place for such a label that was not found yet: 电子信箱 stands in three sections. */
class Missing {
  private readonly found = new Set<string>();
  private readonly times = new Map<string, number>();

  constructor(labels: readonly LabelAnchor[]) {
    for (const { label } of labels) {
      for (const hit of label.hits) this.found.add(placeOf(hit, label.year));
      const { printed } = label.hits[0]!;
      this.times.set(printed, (this.times.get(printed) ?? 0) + 1);
    }
  }

  has({ hits, year }: LabelText): boolean {
    const sections = new Set(hits.map((hit) => hit.section)).size;
    const places = hits.map((hit) => placeOf(hit, year));
    return (
      places.some((place) => !this.found.has(place)) || (this.times.get(hits[0]!.printed) ?? 0) < sections
    );
  }
}

/**
 * Adds labels and headings that are misspelt by a letter or two, for fields that were not found otherwise. They are
 * marked as near, so that the reading can ask.
 */
export function addNearLabels(
  anchors: Anchors,
  grid: Grid,
  index: LabelIndex,
  roleOf: RoleOf,
  words: LineWords,
): Anchors {
  if (anchors.labels.length < sureLabels) return anchors;
  let missing: Missing | undefined;
  const labels: LabelAnchor[] = [];
  const headings: HeadingAnchor[] = [];
  for (const cell of unknownCells(grid, anchors, words)) {
    // What is spelt like a label and was none (职务 over 法定代表人) is not misspelt.
    if (roleOf(cell).label) continue;
    // 填报单位（盖章）： with nothing beside it waits for a seal, and is no misspelt 申报单位.
    if (asksSeal(cell.text) && !grid.rightOf(cell.row, grid.area(cell).right)) continue;
    const { label, heading } = nearestOf(cell, index);
    if (label && (missing ??= new Missing(anchors.labels)).has(label)) {
      labels.push({ cell, area: grid.area(cell), text: cell.text.trim(), label, inline: null });
    } else if (heading && anchors.headings.every(({ section }) => section !== heading)) {
      const alone = grid.row(cell.row).length === 1;
      headings.push({ cell, section: heading, fromColumn: alone ? 0 : cell.col });
    }
  }
  if (labels.length + headings.length === 0) return anchors;
  const added = [...labels, ...headings].map((each) => each.cell);
  return {
    ...anchors,
    labels: [...anchors.labels, ...labels].sort(inOrder),
    headings: [...anchors.headings, ...headings].sort(inOrder),
    printed: new Set([...anchors.printed, ...added]),
  };
}
