import { Random } from "../read/layouts/random";
import { cellOf } from "./applicationWith";
import { acceptedSets, cellsOf, findings, isSame, ofUnits, slipped, slipsOn } from "./made/slips";
import { tableOfKind, tableKinds } from "./made/soundTables";

/**
 * The search for magnitudes over made tables: what is sound is left alone, a slip is named by its very cells, offers help.
 * MAGNITUDE_TABLES and SEED explore: MAGNITUDE_TABLES=300 SEED=21 takes six seeds of each kind.
 */

const tables = Number(process.env.MAGNITUDE_TABLES ?? 50);
const start = Number(process.env.SEED ?? 1);
const seeds = (count: number) => Array.from({ length: Math.ceil(count) }, (_, i) => start + i);
const perKind = tables / 2;

test.each(tableKinds)("no figure of a sound table is accused: %s", (kind) => {
  const found = seeds(perKind).flatMap((seed) =>
    ofUnits(findings(tableOfKind(kind, new Random(seed)))).map(
      ({ rule, severity, fields }) => `${severity} ${seed}: ${rule} ${fields.join()}`,
    ),
  );
  expect(found).toEqual([]);
});

test.each(tableKinds)("every slip is named with its very cells, or asked: %s", (kind) => {
  const missed: string[] = [];
  for (const seed of seeds(tables / 50)) {
    const given = tableOfKind(kind, new Random(seed));
    for (const slip of slipsOn(given)) {
      const wrong = slipped(given, slip);
      const found = findings(wrong);
      const want = slip.cells.map(cellOf).sort();
      const named = ofUnits(found).some((one) => JSON.stringify(cellsOf(one)) === JSON.stringify(want));
      const accusesRight = ofUnits(found).some(
        (one) => one.severity === "error" && cellsOf(one).some((cell) => !want.includes(cell)),
      );
      const asked = found.some(
        (one) => one.severity !== "hint" && one.fields.some((id) => slip.cells.includes(id)),
      );
      if (accusesRight || (!named && !asked)) missed.push(`${seed} ${slip.name} 10^${slip.power}`);
    }
  }
  expect(missed).toEqual([]);
});

test("accepting any set of what is offered leaves the sound table, or one that is asked about", () => {
  let accepted = 0;
  const silent: string[] = [];
  for (const seed of seeds(tables / 25)) {
    const kind = tableKinds[seed % tableKinds.length]!;
    const given = tableOfKind(kind, new Random(seed));
    for (const slip of slipsOn(given)) {
      const wrong = slipped(given, slip);
      for (const after of acceptedSets(wrong, ofUnits(findings(wrong)))) {
        accepted++;
        if (!isSame(given, after) && findings(after).every(({ severity }) => severity === "hint"))
          silent.push(`${kind} ${seed} ${slip.name} 10^${slip.power}`);
      }
    }
  }
  expect(accepted).toBeGreaterThan(100);
  expect(silent).toEqual([]);
});

test("beside two ways, of which one is wrong, nothing is offered that agrees with the wrong one", () => {
  const given = tableOfKind("thin", new Random(22));
  const slip = slipsOn(given).find(({ name, power }) => name === "finance.profit.2018" && power === -3)!;
  const wrong = slipped(given, slip);
  for (const after of acceptedSets(wrong, ofUnits(findings(wrong))))
    if (!isSame(given, after))
      expect(findings(after).filter(({ severity }) => severity !== "hint")).not.toEqual([]);
});

test("two slips at once are two findings, each with its own cells", () => {
  const found = ofUnits(
    findings({ "finance.taxes.2017": 8_000_000, "finance.mainBusinessRevenue.2019": 1.8 }),
  );
  expect(found.map(({ rule, fields }) => [rule, fields])).toEqual([
    ["FIN-15", ["finance.mainBusinessRevenue.2019"]],
    ["FIN-15", ["finance.taxes.2017"]],
  ]);
});
