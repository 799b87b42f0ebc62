import type { SheetSnapshot } from "../../sheet/snapshot";
import { holdsAny } from "../../text/holdsAny";
import { textsThat } from "./facts";

/** 答：甲公司, 答复： — the word before an answer below its question. */
const answerWord = /^\s*(?:答|答案|答复|回答|回复)\s*[:：]\s*/;
const parts = ["答", "回复"];
const answersOf = textsThat((text) => holdsAny(text, parts) && answerWord.test(text));
/** A sheet of questions has several. */
const fewest = 2;

/** A sheet of questions and answers with its answers alone: 答：甲公司 becomes 甲公司, and a bare 答： an empty cell. */
export function withoutAnswerWords(sheet: SheetSnapshot): SheetSnapshot {
  const answers = answersOf(sheet.cells);
  if (answers.length < fewest) return sheet;
  const said = new Set(answers);
  const cells = sheet.cells.map((cell) => {
    if (!said.has(cell)) return cell;
    const text = cell.text.replace(answerWord, "");
    return {
      ...cell,
      text,
      value: text,
      ...(cell.whole ? { whole: cell.whole.replace(answerWord, "") } : {}),
    };
  });
  return { ...sheet, cells };
}
