import type { PlanRow, StandingRow } from "./plan";

/** Its cells are made when they are asked for; of a table of thousands of rows nearly none are. */
class MadeRow implements PlanRow {
  private made: PlanRow | undefined;

  constructor(
    readonly stands: StandingRow,
    private readonly make: () => PlanRow,
  ) {}

  private get row(): PlanRow {
    return (this.made ??= this.make());
  }

  get height(): number | undefined {
    return this.row.height;
  }

  get cells(): PlanRow["cells"] {
    return this.row.cells;
  }
}

/** A row that stands already: a file copies it as it stands there, and its cells are made for whoever cannot. */
export function standingRow(stands: StandingRow, make: () => PlanRow): PlanRow {
  return new MadeRow(stands, make);
}
