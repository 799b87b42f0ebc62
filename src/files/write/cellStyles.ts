import type { CellStyle } from "hucre";
import { isFormulaLike } from "../../sheet/formulaLike";
import type { PlanCell, PlanStyle } from "../../sheet/plan";
import { toStyle } from "./style";

/** A look of cells: one entry of the file's list of styles. */
export interface Look {
  /** Place in the list of looks, from 0. */
  readonly index: number;
  /** Undefined is the style of an untouched cell. */
  readonly style: CellStyle | undefined;
  /** Its texts look like formulas: they get the mark quotePrefix, as if typed behind an apostrophe, so that F2 and Enter leave them texts. */
  readonly quoted: boolean;
}

/** The looks of all cells of a workbook, each once; a cell finds its own by the style object that it refers to. */
export class CellStyles {
  readonly looks: Look[] = [];
  private readonly byKey = new Map<string, Look>();
  private readonly plain = new Map<PlanStyle | undefined, Look>();
  private readonly quoted = new Map<PlanStyle | undefined, Look>();

  of({ value, style }: PlanCell): Look {
    const quoted = typeof value === "string" && isFormulaLike(value);
    const known = (quoted ? this.quoted : this.plain).get(style);
    if (known) return known;
    const written = toStyle(style, value);
    const key = JSON.stringify([written, quoted]);
    let look = this.byKey.get(key);
    if (!look) {
      look = { index: this.looks.length, style: written, quoted };
      this.looks.push(look);
      this.byKey.set(key, look);
    }
    (quoted ? this.quoted : this.plain).set(style, look);
    return look;
  }
}
