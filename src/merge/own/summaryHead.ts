import type { Edition } from "../../form/edition";
import { unitField } from "../../form/summaryField";
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

function unitLabels(edition: Edition): readonly string[] {
  const field = unitField(edition);
  return (field?.places.flatMap((place) => place.labels) ?? []).map(foldText);
}

/** What a cell says behind 推荐单位：, or the cell to its right; null where it is no such label. */
function unitAt(grid: Grid, row: number, col: number, labels: readonly string[]): string | null {
  const [label = "", ...rest] = grid.textAt(row, col).split(/[：:]/);
  if (!labels.includes(foldText(label))) return null;
  const right = grid.mergeAt(row, col)?.right ?? col;
  return rest.join("：").trim() || grid.textAt(row, right + 1);
}

/** The recommending unit of a table that others typed, wherever its line stands outside the header; "" where there is none. */
export function unitAnywhere(
  grid: Grid,
  header: { readonly firstRow: number; readonly lastRow: number },
  edition: Edition,
): string {
  const labels = unitLabels(edition);
  for (const row of grid.rows.filter((each) => each < header.firstRow || each > header.lastRow)) {
    for (const col of grid.columnsOf(row)) {
      const unit = unitAt(grid, row, col, labels);
      if (unit !== null && unit !== "") return unit;
      // 推荐单位（盖章） 白山市工信局: no colon between
      const [, behind = ""] =
        /^推荐单位\s*(?:[（(][^）)]*[）)])?\s*(\S.*)$/.exec(grid.textAt(row, col)) ?? [];
      if (behind !== "" && !/^[：:]/.test(behind)) return behind;
    }
  }
  return "";
}

/** City and recommending unit from the lines above a table's header. */
export function readHead(grid: Grid, headerRow: number, edition: Edition): SummaryHead {
  const labels = unitLabels(edition);
  let head: SummaryHead = { city: "", unit: "", titleAt: null, unitAt: null };
  for (const row of grid.rows.filter((each) => each < headerRow)) {
    for (const col of grid.columnsOf(row)) {
      const title = grid.textAt(row, col).replace(/\s/g, "");
      if (!head.titleAt && title.includes("汇总表")) {
        head = { ...head, city: cityOf(title, edition), titleAt: { row, col } };
      } else if (!head.unitAt) {
        const unit = unitAt(grid, row, col, labels);
        if (unit !== null) head = { ...head, unit, unitAt: { row, col } };
      }
    }
  }
  return head;
}
