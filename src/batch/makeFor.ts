import type { ReadFile } from "../files/node";
import { wordFinding } from "../report/wording";
import { editionFor } from "../work/editions";
import type { PreviousAsked } from "./previousIn";
import { readFileForms, type Asked, type MadeFile } from "./readFileForms";

/**
 * What is made of a file where it is read: the forms in it and what the result says of them; of the workbook that the run
 * writes, what earlier runs have left in it.
 */
export async function makeFor(asked: Asked | PreviousAsked): Promise<(file: ReadFile) => unknown> {
  if ("previous" in asked) {
    const { previousIn } = await import("./previousIn");
    return ({ workbook }) => previousIn(workbook, asked);
  }
  return (file): MadeFile => readFileForms(file, asked, editionFor(null, asked.settings), wordFinding);
}
