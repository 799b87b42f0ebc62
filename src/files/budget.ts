import { limitsOfOthers, type Limits } from "./limits";
import { FileError } from "./problem";

/** Counts what the cells of a whole file hold. A short file can point a million times to one long text. */
export class Budget {
  private cells = 0;
  private letters = 0;

  constructor(private readonly limits: Pick<Limits, "cells" | "letters"> = limitsOfOthers) {}

  /** Takes in one cell. Throws FileError where it is one too many. */
  spend(letters: number): void {
    this.cells += 1;
    this.letters += letters;
    const { cells, letters: most } = this.limits;
    if (this.cells > cells) throw new FileError({ kind: "tooManyCells", limit: cells });
    if (this.letters > most) throw new FileError({ kind: "tooMuchText", limit: most });
  }
}
