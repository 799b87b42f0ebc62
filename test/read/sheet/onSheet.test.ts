import { currentEdition as edition } from "../../../src/form";
import { valueOf, type Reading } from "../../../src/read/application";
import { readWorkbook } from "../../../src/read/readWorkbook";
import { whyText } from "../../../src/report/wording";
import { baseOf, changed, type Sample } from "../metamorphic/sample";
import { transformNamed } from "../metamorphic/transforms";

const seeds = [70_101, 70_102, 70_103];

function readingsOf({ name, sheets }: Sample): Reading[] {
  const { applications } = readWorkbook({ name, sheets }, edition);
  expect(applications.filter((each) => valueOf(each, "project.name") !== null)).not.toEqual([]);
  return applications.flatMap(({ readings }) => Object.values(readings).flat());
}

/** Whether a value stands from its label as its reason says; null where that says nothing of the way. */
function standsAsSaid({ cell, label, why }: Reading): boolean | null {
  const [down, right] = [cell.row - label.cell.row, cell.col - label.cell.col];
  if (!why || cell.sheet !== label.cell.sheet || why.relation === "self" || why.relation === "table")
    return null;
  const [along, across] = why.relation === "right" || why.relation === "left" ? [right, down] : [down, right];
  // The value of a label of several rows may stand beside a later one of them.
  if (along !== 0 && across !== 0) return null;
  const isBehind = why.relation === "right" || why.relation === "below";
  return isBehind ? along >= why.offset && why.offset > 0 : along < 0 && why.offset > 0;
}

describe.each(["oneSheet", "list", "countyList", "bureau"])("a %s", (layout) => {
  test.each(["unchanged", "mirrored"])("%s: the reason names the way as the sheet shows it", (change) => {
    for (const seed of seeds) {
      const sample = changed(baseOf(layout, seed), transformNamed(change), seed)!;
      const readings = readingsOf(sample);
      const wrong = readings.filter((each) => standsAsSaid(each) === false);
      expect([sample.name, wrong.map((each) => [each.field, whyText(each), each.cell])]).toEqual([
        sample.name,
        [],
      ]);
      expect(readings.filter((each) => standsAsSaid(each)).length).toBeGreaterThan(10);
    }
  });

  test("the other place that a reason names holds something on the sheet", () => {
    for (const seed of seeds) {
      const sample = baseOf(layout, seed);
      const filled = new Set(
        sample.sheets.flatMap(({ name, cells }) => cells.map(({ row, col }) => `${name} ${row} ${col}`)),
      );
      const rivals = readingsOf(sample).flatMap(({ why }) => (why?.rival ? [why.rival] : []));
      const empty = rivals.filter(({ sheet, row, col }) => !filled.has(`${sheet} ${row} ${col}`));
      expect([sample.name, empty]).toEqual([sample.name, []]);
    }
  });
});
