import type { PlanRow, StandingRow } from "./plan";

/** A row that stands already: a file copies it as it stands there, and its cells are made for whoever cannot. */
export function standingRow(stands: StandingRow, make: () => PlanRow): PlanRow {
  let made: PlanRow | undefined;
  const row = (): PlanRow => (made ??= make());
  return {
    stands,
    get height() {
      return row().height;
    },
    get cells() {
      return row().cells;
    },
  };
}
