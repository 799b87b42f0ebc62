import { maxCells, maxTextLength } from "./limits";
import { FileError } from "./problem";

/** Counts what the cells of a whole file hold. A short file can point a million times to one long text. */
export class Budget {
  private cells = 0;
  private letters = 0;

  /** Takes in one cell. Throws FileError where it is one too many. */
  spend(letters: number): void {
    this.cells += 1;
    this.letters += letters;
    if (this.cells > maxCells) throw new FileError({ kind: "tooManyCells", limit: maxCells });
    if (this.letters > maxTextLength) throw new FileError({ kind: "tooMuchText", limit: maxTextLength });
  }
}
