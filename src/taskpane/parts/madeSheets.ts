import type { OwnSheetsWrite } from "../../excel";
import type { SheetPlan } from "../../sheet/plan";
import { freshName } from "../../sheet/temporary";
import { sealPlan } from "../../sheet/seal";
import type { Files } from "../services";
import { base64Of } from "./base64";

/** Plans as Excel takes them in: an .xlsx under temporary names without tables and charts, and these by themselves. */
export async function madeSheets(
  plans: readonly SheetPlan[],
  { writeXlsx }: Pick<Files, "writeXlsx">,
): Promise<OwnSheetsWrite["made"]> {
  const bare = plans.map((plan, n) => ({ ...plan, name: freshName(n), table: undefined, charts: undefined }));
  const made = {
    xlsx: plans.length > 0 ? base64Of(await writeXlsx(bare)) : "",
    names: plans.map(({ name }) => name),
    values: plans.map(valuesOf),
    tables: plans.flatMap(({ name, table }) => (table ? [{ sheet: name, ...table }] : [])),
    charts: plans.flatMap(({ name, charts = [] }) => charts.map((chart) => ({ sheet: name, ...chart }))),
  };
  return made;
}

/** As they are written: without the numbers of persons. */
function valuesOf(plan: SheetPlan): OwnSheetsWrite["made"]["values"][number] {
  return sealPlan(plan).rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
}
