import type { Grid } from "../../sheet/grid";
import type { SnapshotCell } from "../../sheet/snapshot";
import { unitIn } from "./amount";
import { periodIn, plainDate, type Period } from "./period";

/** Whose figures they are: of the group as a whole, or of the company alone. */
export type Scope = "consolidated" | "parent";

/** When a column's figures are: at a table's own end or over its year, or the year before. */
type Moment = "end" | "opening" | "before";

/** What a column holds, as far as its heads say it. */
export interface Head {
  readonly col: number;
  readonly year: number;
  /** The table's own year, and not the one before for comparison. */
  readonly own: boolean;
  readonly scope: Scope | null;
  readonly unit: number | null;
  /** 本年累计 counts before 本期, which may be a month. */
  readonly rank: number;
}

interface Words {
  readonly period: Period | null;
  readonly moment: Moment | null;
  readonly scope: Scope | null;
  readonly total: boolean;
  readonly unit: number | null;
}

const tail =
  "(?:余额|金额|数额|数|发生额|发生数|累计|累计数|累计金额|累计发生额|实际|实际数|审定|审定数|合并|母公司|本公司|公司|重述|调整后|经重述|人民币)*";
const moments: readonly (readonly [RegExp, Moment])[] = [
  [
    new RegExp(`^(?:期初|年初|本年年初|本年初|本期期初|上年末|上年年末|上期末|上期期末|上年期末)${tail}$`),
    "opening",
  ],
  [new RegExp(`^(?:期末|年末|本年末|本期末|本年年末|本期期末|本期|本年|本年度|当期|当年)${tail}$`), "end"],
  [new RegExp(`^(?:上期|上年|上年度|上一年|上年同期|上期同期|去年|去年同期|同期)${tail}$`), "before"],
];
const single = /^(?:金额|余额|数额|合计金额)$/;
const scopes: readonly (readonly [RegExp, Scope])[] = [
  [/^合并/, "consolidated"],
  [/^(?:母公司|本公司|公司|本部)/, "parent"],
];

const scopeIn = (text: string): Scope | null => scopes.find(([sign]) => sign.test(text))?.[1] ?? null;

/** What a cell says as a head; null where it is none. */
function headWords(cell: SnapshotCell): Words | null {
  const unit = unitIn(cell.text);
  const plain = plainDate(cell.text);
  const bracket = /[([](.*?)[)\]]/.exec(plain)?.[1] ?? "";
  const text = plain.replace(/[([].*?[)\]]|[*#:]/g, "");
  if (text.length > 20) return null;
  const scope = scopeIn(text) ?? scopeIn(bracket);
  const bare = text.replace(/^(?:合并|母公司|本公司|公司|本部)(?:数|报表)?/, "");
  const said = { scope, unit, total: bare.includes("累计") };
  const date = cell.kind === "date" && typeof cell.value === "number" ? serialDate(cell.value) : null;
  const period = date ?? (cell.kind === "number" && !/^20\d{2}$/.test(bare) ? null : periodIn(bare));
  if (period) {
    const rest = period.rest.replace(/^(?:截至|截止|于|年|度|末|止|日)+|^-?$/g, "");
    const moment = moments.find(([sign]) => sign.test(rest))?.[1] ?? null;
    const opening = /^(?:初|年初|期初)/.test(rest);
    if (rest === "" || opening || moment || new RegExp(`^(?:末|度|年度)?${tail}$`).test(rest))
      return { ...said, period, moment: opening ? "opening" : moment };
    return null;
  }
  const moment = moments.find(([sign]) => sign.test(bare))?.[1] ?? (single.test(bare) ? "end" : null);
  if (moment) return { ...said, period: null, moment };
  return scope && bare === "" ? { ...said, period: null, moment: null } : null;
}

function serialDate(serial: number): Period | null {
  const date = new Date(Math.round((serial - 25_569) * 86_400_000));
  return periodIn(`${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`);
}

/** A head's words as they stand over a column: in its own cell, or in one that is merged over it. */
export function headRow(row: number, grid: Grid): ReadonlyMap<number, Words> {
  const words = new Map<number, Words>();
  for (const col of grid.columnsOf(row)) {
    const cell = grid.cellAt(row, col)!;
    const found = headWords(cell);
    if (found) words.set(col, found);
  }
  return words;
}

/** Whether a row alone says what its columns hold: 期末余额, or years beside 项目; a date in a title does not. */
export function isHeadRow(words: ReadonlyMap<number, Words>, row: number, grid: Grid): boolean {
  const all = [...words.values()];
  if (all.some(({ moment }) => moment !== null)) return true;
  const years = new Set(all.flatMap(({ period }) => period?.year ?? []));
  const named = grid
    .columnsOf(row)
    .some((col) =>
      /^(?:项目|资产|科目|会计科目|报表项目|指标|栏目|内容|年度|年份)/.test(plainDate(grid.textAt(row, col))),
    );
  return years.size > 1 || (years.size === 1 && named);
}

/** A head over several columns of which only the first is filled holds for those right of it that a lower row splits. */
function spread(
  words: ReadonlyMap<number, Words>,
  col: number,
  lower: ReadonlyMap<number, Words>,
): Words | undefined {
  for (let left = col; left >= 0; left -= 1) {
    const own = words.get(left);
    if (own) return own;
    if (!lower.has(left)) return undefined;
  }
  return undefined;
}

/** The columns that a head of one to three rows names; `about`: the time that the table's title says. */
export function headsOf(
  levels: readonly ReadonlyMap<number, Words>[],
  about: Period | null,
  scope: Scope | null,
): readonly Head[] {
  const lowest = levels.at(-1)!;
  const columns = [...new Set(levels.flatMap((level) => [...level.keys()]))].sort((a, b) => a - b);
  return columns.flatMap((col): Head[] => {
    const over = levels.flatMap((level) => spread(level, col, level === lowest ? new Map() : lowest) ?? []);
    over.reverse(); // the lowest is the plainest
    const own = over.find(({ period }) => period !== null)?.period ?? null;
    const moment = over.find((words) => words.moment !== null)?.moment ?? null;
    if (moment === null && own === null) return [];
    const year = yearOf(own, moment, about);
    if (year === null) return [];
    return [
      {
        col,
        year,
        own: own ? moment !== "opening" && (about === null || about.year === year) : moment === "end",
        scope: over.find((words) => words.scope !== null)?.scope ?? scope,
        unit: over.find(({ unit }) => unit !== null)?.unit ?? null,
        rank: over.some(({ total }) => total) ? 1 : 0,
      },
    ];
  });
}

/** null where the time is no whole year: what stood at the end of May is no figure of a year. */
function yearOf(own: Period | null, moment: Moment | null, about: Period | null): number | null {
  if (own) return moment === "opening" || moment === "before" ? own.year - 1 : own.whole ? own.year : null;
  if (!about) return null;
  if (moment === "end") return about.whole ? about.year : null;
  if (moment === "opening") return about.year - 1;
  return about.whole ? about.year - 1 : null;
}
