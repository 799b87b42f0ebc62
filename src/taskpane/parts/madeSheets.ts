import type { OwnSheetsWrite } from "../../excel";
import type { SheetPlan } from "../../sheet/plan";
import { freshName } from "../../sheet/temporary";
import { sealPlan } from "../../sheet/seal";
import type { Files } from "../services";
import { base64Of } from "./base64";

/** Characters of a file in base64 that Excel on the web surely takes in one request, which may have 5 MB. */
const mostCharacters = 4_500_000;

type Made = OwnSheetsWrite["made"];

/** Plans as Excel takes them in: .xlsx files under temporary names without tables and charts, and these by themselves. */
export async function madeSheets(
  plans: readonly SheetPlan[],
  { writeXlsx }: Pick<Files, "writeXlsx">,
  most = mostCharacters,
): Promise<Made> {
  const bare = plans.map((plan, n) =>
    sealPlan({ ...plan, name: freshName(n), table: undefined, charts: undefined }),
  );
  return {
    files: await filesOf(bare, writeXlsx, most),
    names: plans.map(({ name }) => name),
    plans: bare,
    // as they are written: without the numbers of persons
    values: bare.map(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null))),
    tables: plans.flatMap(({ name, table }) => (table ? [{ sheet: name, ...table }] : [])),
    charts: plans.flatMap(({ name, charts = [] }) => charts.map((chart) => ({ sheet: name, ...chart }))),
  };
}

/** One file for all sheets, or one for each where that is too much at once; a sheet that is still too large is in none. */
async function filesOf(
  plans: readonly SheetPlan[],
  writeXlsx: Files["writeXlsx"],
  most: number,
): Promise<Made["files"]> {
  if (plans.length === 0) return [];
  const fileOf = async (sheets: readonly number[]) => ({
    xlsx: base64Of(await writeXlsx(sheets.map((n) => plans[n]!))),
    sheets,
  });
  const all = await fileOf([...plans.keys()]);
  if (all.xlsx.length <= most) return [all];
  const files: Made["files"][number][] = [];
  for (const n of plans.keys()) {
    const file = await fileOf([n]);
    if (file.xlsx.length <= most) files.push(file);
  }
  return files;
}
