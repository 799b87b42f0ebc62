import { checkApplication, type Finding } from "../../src/check";
import { edition2020 } from "../../src/form/edition2020";
import { Random } from "../read/layouts/random";
import { applicationWith, cellOf, type Givens } from "./applicationWith";
import { tableOfKind, tableKinds, type TableKind } from "./made/soundTables";
import { cellName } from "../../src/sheet/address";

/** The search for magnitudes over made tables: what is sound is left alone, a slip is named by its very cells, offers help. */

const rows = ["totalAssets", "mainBusinessRevenue", "taxes", "profit"];
const years = [2017, 2018, 2019];
const field = (row: string, year: number) => `finance.${row}.${year}`;
const unit = new Set(["FIN-15", "FIN-16", "BAS-02"]);

const findings = (given: Givens): Finding[] => checkApplication(applicationWith(given), edition2020);
const onUnits = (given: Givens) => findings(given).filter(({ rule }) => unit.has(rule));
const cellsOf = (finding: Finding) => finding.cells.map(({ row, col }) => cellName(row, col)).sort();

/** What is left of a table once all that is offered is accepted. */
function accepted(given: Givens, finding: Finding, way: "first" | "second"): Givens {
  const all =
    way === "first"
      ? [finding.suggestion!, ...(finding.furtherSuggestions ?? [])]
      : (finding.alternative ?? []);
  const byCell = new Map(all.map(({ cell, value }) => [cellName(cell.row, cell.col), value]));
  return Object.fromEntries(
    Object.entries(given).map(([id, value]) => [id, byCell.get(cellOf(id)) ?? value]),
  );
}

interface Slip {
  readonly name: string;
  readonly cells: readonly string[];
  readonly power: number;
}

const powers = [-8, -4, 4, 8];
/** A cell, a row, a year or all of the table, in another unit. */
function slipsOn(given: Givens): Slip[] {
  const has = (cells: string[]) => cells.filter((id) => typeof given[id] === "number");
  const places: [string, string[]][] = [
    ...rows.flatMap((row) => years.map((year): [string, string[]] => [field(row, year), [field(row, year)]])),
    ...rows.map((row): [string, string[]] => [`row ${row}`, years.map((year) => field(row, year))]),
    ...years.map((year): [string, string[]] => [`year ${year}`, rows.map((row) => field(row, year))]),
    ["table", rows.flatMap((row) => years.map((year) => field(row, year)))],
  ];
  return places.flatMap(([name, cells]) =>
    has(cells).length ? powers.map((power) => ({ name, cells: has(cells), power })) : [],
  );
}

function slipped(given: Givens, { cells, power }: Slip): Givens {
  const wrong = cells.map((id) => [id, Number(((given[id] as number) * 10 ** power).toPrecision(12))]);
  return { ...given, ...Object.fromEntries(wrong) };
}

const seeds = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const tables = Number(process.env.MAGNITUDE_TABLES ?? 160);

test.each(tableKinds)("no figure of a sound table is accused: %s", (kind: TableKind) => {
  const accused = seeds(Math.ceil(tables / tableKinds.length)).flatMap((seed) =>
    onUnits(tableOfKind(kind, new Random(seed))).map(
      ({ rule, fields }) => `${seed}: ${rule} ${fields.join()}`,
    ),
  );
  expect(accused).toEqual([]);
});

test.each(tableKinds)("every slip in another unit is named with its very cells, or asked: %s", (kind) => {
  const missed: string[] = [];
  for (const seed of seeds(Math.ceil(tables / 50))) {
    const given = tableOfKind(kind, new Random(seed));
    for (const slip of slipsOn(given)) {
      const wrong = slipped(given, slip);
      const found = onUnits(wrong);
      const want = slip.cells.map(cellOf).sort();
      const named = found.some((one) => JSON.stringify(cellsOf(one)) === JSON.stringify(want));
      const accusedRight = found.some(
        (one) => one.severity === "error" && cellsOf(one).some((cell) => !want.includes(cell)),
      );
      const asked = findings(wrong).some(
        (one) => one.severity !== "hint" && one.fields.some((id) => slip.cells.includes(id)),
      );
      if (accusedRight || (!named && !asked)) missed.push(`${seed} ${slip.name} 10^${slip.power}`);
    }
  }
  expect(missed).toEqual([]);
});

test("accepting what is offered mends the table, or it still asks; it brings no new finding on figures", () => {
  const worse: string[] = [];
  for (const seed of seeds(Math.ceil(tables / 50))) {
    const kind = tableKinds[seed % tableKinds.length]!;
    const given = tableOfKind(kind, new Random(seed));
    for (const slip of slipsOn(given)) {
      const wrong = slipped(given, slip);
      for (const finding of onUnits(wrong))
        for (const way of finding.alternative ? (["first", "second"] as const) : (["first"] as const)) {
          const after = onUnits(accepted(wrong, finding, way));
          const before = onUnits(wrong).length;
          if (after.length >= before && after.some(({ severity }) => severity === "error"))
            worse.push(
              `${kind} ${seed} ${slip.name} 10^${slip.power} ${way}: ${after.map(({ fields }) => fields.join())}`,
            );
        }
    }
  }
  expect(worse).toEqual([]);
});

test("two slips at once are two findings, each with its own cells", () => {
  const found = onUnits({ "finance.taxes.2017": 8_000_000, "finance.mainBusinessRevenue.2019": 1.8 });
  expect(found.map(({ rule, fields }) => [rule, fields])).toEqual([
    ["FIN-15", ["finance.mainBusinessRevenue.2019"]],
    ["FIN-15", ["finance.taxes.2017"]],
  ]);
});
