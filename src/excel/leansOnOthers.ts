import type { SheetSnapshot } from "../sheet/snapshot";

const texts = /"(?:[^"]|"")*"/g;
const functions = /[\p{L}\p{N}_.]+(?=\()/gu;
const references = /\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}/g;
const words = /\p{L}[\p{L}\p{N}_.]*/gu;
/** What stands as a word in a formula without being a name. */
const constants = /^(?:TRUE|FALSE|E)$/i;
/** Finds its cells by a text. */
const byText = /\bINDIRECT\(/i;

/**
 * Whether a change of another sheet may change this one: Excel tells of cells that are typed, not of those that a
 * formula computes anew. A name may stand for cells anywhere.
 */
export function leansOnOthers({ cells }: SheetSnapshot): boolean {
  return cells.some(({ formula }) => formula !== undefined && looksElsewhere(formula));
}

function looksElsewhere(formula: string): boolean {
  if (byText.test(formula)) return true;
  const bare = formula.replace(texts, " ");
  if (bare.includes("!") || bare.includes("[")) return true;
  const rest = bare.replace(functions, " ").replace(references, " ");
  return (rest.match(words) ?? []).some((word) => !constants.test(word));
}
