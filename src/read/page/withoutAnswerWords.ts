import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { holdsAny } from "../../text/holdsAny";
import { asText, textsThat } from "./facts";
import { withRewritten } from "./rewritten";

/** 答：甲公司, 答复： — the word before an answer below its question. */
const answerWord = /^\s*(?:答|答案|答复|回答|回复)\s*[:：]\s*/;
const parts = ["答", "回复"];
const answersOf = textsThat((text) => holdsAny(text, parts) && answerWord.test(text));
/** Q1：单位名称 over A：甲公司; among options A： is the first of several. */
const lettered = /^\s*[AＡ]\s*[\d０-９]{0,2}\s*[:：]\s*(?=\S)/;
const question = /^\s*[QＱ]\s*[\d０-９]{0,2}\s*[:：.．、]\s*\S/;
const letters = ["A", "Ａ"];
const questionLetters = ["Q", "Ｑ"];
const letteredOf = textsThat((text) => holdsAny(text, letters) && lettered.test(text));
const questionsOf = textsThat((text) => holdsAny(text, questionLetters) && question.test(text));
/** A sheet of questions has several. */
const fewest = 2;

/** A sheet of questions and answers with its answers alone: 答：甲公司 becomes 甲公司, and a bare 答： an empty cell. */
export function withoutAnswerWords(sheet: SheetSnapshot): SheetSnapshot {
  const inWords = answersOf(sheet.cells);
  const inLetters = letteredOf(sheet.cells);
  const asked = inLetters.length >= fewest ? questionsOf(sheet.cells).length : 0;
  const [answers, word] =
    asked >= fewest && inLetters.length > inWords.length ? [inLetters, lettered] : [inWords, answerWord];
  if (answers.length < fewest) return sheet;
  const bare = (cell: SnapshotCell) => ({
    ...asText(cell, cell.text.replace(word, "")),
    ...(cell.whole ? { whole: cell.whole.replace(word, "") } : {}),
  });
  return withRewritten(sheet, new Map(answers.map((cell) => [cell, bare(cell)])));
}
