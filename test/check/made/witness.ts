import { Random } from "../../read/layouts/random";
import type { Givens } from "../applicationWith";
import { field, years, type Slip } from "./slips";
import { tableKinds, tableOfKind } from "./soundTables";

/** Sound tables as witnesses: a slip of profits cannot be told where sound tables have a profit that stands as far apart. */

interface Standing {
  /** How many times the profit is that of the nearest other year, as a decimal logarithm; 0 between them or alone. */
  readonly apart: number;
  /** Its share of the revenue, as a decimal logarithm of its size. */
  readonly margin: number;
  readonly isLoss: boolean;
}

function standing(given: Givens, year: number): Standing | null {
  const profitOf = (one: number) => given[field("profit", one)];
  const [profit, revenue] = [profitOf(year), given[field("mainBusinessRevenue", year)]];
  if (typeof profit !== "number" || typeof revenue !== "number" || !profit || !revenue) return null;
  const others = years.flatMap((one) => {
    const other = profitOf(one);
    return one !== year && typeof other === "number" && other ? [Math.log10(Math.abs(profit / other))] : [];
  });
  const isOneSide = others.every((one) => Math.sign(one) === Math.sign(others[0]!));
  const nearest = others.sort((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0;
  return {
    apart: isOneSide ? nearest : 0,
    margin: Math.log10(Math.abs(profit / revenue)),
    isLoss: profit < 0,
  };
}

/** The farthest that a sound profit may stand off: as far apart as this one, and as small or as large a share. */
function isAsFar(sound: Standing, slip: Standing): boolean {
  if (sound.isLoss !== slip.isLoss) return false;
  if (slip.apart === 0) return Math.abs(sound.margin - slip.margin) < 0.1;
  const side = Math.sign(slip.apart);
  return sound.apart * side >= slip.apart * side && sound.margin * side >= slip.margin * side - 0.1;
}

let population: readonly Standing[] | undefined;
const witnessesEach = 1_000;

function soundOnes(): readonly Standing[] {
  population ??= tableKinds.flatMap((kind) =>
    Array.from({ length: witnessesEach }, (_, i) => tableOfKind(kind, new Random(100_000 + i))).flatMap(
      (given) => years.flatMap((year) => standing(given, year) ?? []),
    ),
  );
  return population;
}

/** Whether each amount of a slip stands as some profit of 9 000 sound tables does. Only profits vary so much. */
export function hasWitness(wrong: Givens, { cells }: Slip): boolean {
  return cells.every((id) => {
    if (!id.startsWith("finance.profit.")) return false;
    const found = standing(wrong, Number(id.slice(-4)));
    return found !== null && soundOnes().some((sound) => isAsFar(sound, found));
  });
}
