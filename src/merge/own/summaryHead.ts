import type { Edition } from "../../form/edition";
import type { Grid } from "../../sheet/grid";
import { foldText } from "../../text/foldText";
import type { Place } from "./summaryTable";

export interface SummaryHead {
  /** 长春市; empty where the title names none. */
  readonly city: string;
  /** What stands behind 推荐单位（盖章）：; empty where nothing does. */
  readonly unit: string;
  readonly titleAt: Place | null;
  readonly unitAt: Place | null;
}

/** The title above the table; the city's name stands in the place of XX市. */
export function summaryTitle(city: string, edition: Edition): string {
  return (city === "" ? "XX市" : city) + edition.summaryTitle;
}

function cityOf(title: string, edition: Edition): string {
  const known = [
    ...edition.recommendingUnits.map((unit) => unit.city),
    ...edition.divisions.map((division) => division.prefecture),
  ].find((city) => title.startsWith(city));
  if (known !== undefined || !title.endsWith(edition.summaryTitle)) return known ?? "";
  const named = title.slice(0, -edition.summaryTitle.length);
  return /^[Xx×＿_]/.test(named) ? "" : named;
}

/** City and recommending unit from the lines above a table's header. */
export function readHead(grid: Grid, headerRow: number, edition: Edition): SummaryHead {
  const field = edition.summaryFields.find((each) => each.id === "summary.recommendingUnit");
  const labels = (field?.places.flatMap((place) => place.labels) ?? []).map(foldText);
  let head: SummaryHead = { city: "", unit: "", titleAt: null, unitAt: null };
  for (const row of grid.rows.filter((each) => each < headerRow)) {
    for (const col of grid.columnsOf(row)) {
      const text = grid.textAt(row, col);
      const title = text.replace(/\s/g, "");
      const [label = "", ...rest] = text.split(/[：:]/);
      if (!head.titleAt && title.includes("汇总表")) {
        head = { ...head, city: cityOf(title, edition), titleAt: { row, col } };
      } else if (!head.unitAt && labels.includes(foldText(label))) {
        const right = grid.mergeAt(row, col)?.right ?? col;
        const unit = rest.join("：").trim() || grid.textAt(row, right + 1);
        head = { ...head, unit, unitAt: { row, col } };
      }
    }
  }
  return head;
}
