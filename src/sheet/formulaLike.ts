/**
 * A text that Excel would take for a formula, or for a mark that it eats, when somebody edits its cell and presses
 * Enter; in full width too, as Chinese Excel does. “-1+2”, “＝A1”, “@甲”.
 */
const formulaLike = /^[=+\-@'＝＋－＠]/;

export function isFormulaLike(text: string): boolean {
  return formulaLike.test(text);
}
