import type { Edition } from "../../../form/edition";
import { readingOf, type Application } from "../../../read/application";
import type { StatementLine, StatementLineId } from "../../../read/statements/readStatements";
import type { CellRef } from "../../../sheet/snapshot";

/** A figure of the statements that stands for a field of the form. */
export interface StatementFigure {
  readonly value: number;
  readonly cell: CellRef;
  /** As the statement calls it: 营业收入; 负债合计÷资产总计. */
  readonly label: string;
  readonly scope: StatementLine["scope"];
  /** false: its unit is taken to be 元. */
  readonly unitSaid: boolean;
  /** Places behind the point that it goes to. */
  readonly places: number;
}

/** A figure of the form beside those of the statements; null where one of them says nothing. */
export interface Compared {
  readonly field: string;
  readonly form: { readonly value: number; readonly cell: CellRef } | null;
  /** The one that agrees, else the fittest. */
  readonly statement: StatementFigure | null;
  /** Others that say another thing: of the group as a whole, or as the next year's statement shows it. */
  readonly others: readonly StatementFigure[];
  /** Figures that are something else, to be looked at: 税金及附加 beside 税金. */
  readonly hints: readonly StatementFigure[];
  readonly differs: boolean;
  /** Both differ as 元 and 万元 do: the unit is wrong in one of them. */
  readonly byUnit: boolean;
}

const rows: readonly StatementLineId[] = ["totalAssets", "mainBusinessRevenue", "taxes", "profit"];
/** Lines that are not the form's figure, but may be what somebody has put there. */
const alike: Readonly<Partial<Record<StatementLineId, readonly StatementLineId[]>>> = {
  taxes: ["taxesPaid", "taxesOfSales"],
};

/** The form's figures of each year beside those of the statements, line by line; nothing is guessed. */
export function compareStatements(
  application: Application,
  lines: readonly StatementLine[],
  edition: Edition,
): readonly Compared[] {
  const compared = (
    field: string,
    figures: readonly StatementFigure[],
    hints: readonly StatementFigure[],
    percent: boolean,
  ): Compared => {
    const reading = readingOf(application, field);
    const form = typeof reading?.value === "number" ? { value: reading.value, cell: reading.cell } : null;
    const agrees = (figure: StatementFigure): boolean => form !== null && isSame(form.value, figure, percent);
    const statement = figures.find(agrees) ?? figures[0] ?? hints.find(agrees) ?? null;
    const differs = form !== null && statement !== null && !agrees(statement);
    return {
      field,
      form,
      statement,
      others: figures.filter((each) => statement && !isSame(statement.value, each, percent)),
      hints: statement && agrees(statement) ? [] : hints,
      differs,
      byUnit: differs && isUnitSlip(form.value, statement.value),
    };
  };
  return edition.financeYears.flatMap((year) => {
    const of = (line: StatementLineId): readonly StatementFigure[] =>
      fittest(lines.filter((each) => each.line === line && each.year === year)).map(figureOf);
    const amounts = rows.map((row) => {
      const hints = (alike[row] ?? []).flatMap(of);
      return compared(`finance.${row}.${year}`, of(row), hints, false);
    });
    return [...amounts, compared(`finance.debtRatio.${year}`, ratiosOf(lines, year), [], true)];
  });
}

/** Of the lines of one sheet those with the fittest name; statements of the year itself before those that only compare with it. */
function fittest(lines: readonly StatementLine[]): readonly StatementLine[] {
  const inSheet = (line: StatementLine) => lines.filter(({ cell }) => cell.sheet === line.cell.sheet);
  const best = lines.filter((line) => inSheet(line).every(({ rank }) => rank >= line.rank));
  return [...best].sort((a, b) => Number(b.own) - Number(a.own) || a.rank - b.rank);
}

function figureOf({ amount, cell, label, scope, unitSaid, places }: StatementLine): StatementFigure {
  return { value: amount, cell, label, scope, unitSaid, places };
}

/** Liabilities by assets, both of the same statement. */
function ratiosOf(lines: readonly StatementLine[], year: number): readonly StatementFigure[] {
  const of = (line: StatementLineId) =>
    fittest(lines.filter((each) => each.line === line && each.year === year));
  const assets = of("totalAssets");
  return of("liabilities").flatMap((debt): StatementFigure[] => {
    const fitting = assets.filter(({ scope, own }) => scope === debt.scope && own === debt.own);
    const whole = fitting.find(({ cell }) => cell.sheet === debt.cell.sheet) ?? fitting[0];
    if (!whole || whole.amount === 0) return [];
    const value = debt.amount / whole.amount;
    return [{ ...figureOf(debt), value, places: 2, label: `${debt.label}÷${whole.label}` }];
  });
}

/** Whether the form's figure is the statement's, rounded to the places of the one that has fewer, and to two at most. */
function isSame(
  form: number,
  { value, places }: Pick<StatementFigure, "value" | "places">,
  percent: boolean,
): boolean {
  const factor = percent ? 100 : 1;
  const written = String(Number((form * factor).toFixed(6))).split(".")[1]?.length ?? 0;
  const within = 0.5 * 10 ** -Math.min(2, places, written);
  return Math.abs(form - value) * factor <= within + 1e-6 * Math.max(1, Math.abs(form));
}

function isUnitSlip(one: number, other: number): boolean {
  if (one === 0 || other === 0) return false;
  return [1000, 10_000, 1e8].some((factor) =>
    [one / other, other / one].some((ratio) => Math.abs(ratio / factor - 1) < 0.001),
  );
}
