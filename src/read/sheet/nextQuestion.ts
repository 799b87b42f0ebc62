import type { SnapshotCell } from "../../sheet/snapshot";
import { shapeOf } from "../layout/shape";
import type { Grid } from "../page/grid";
import { parseChineseNumber } from "../values/chineseNumber";

/** Longer lines say something. */
const longest = 50;

/** 参与制定行业、国家标准（个）, 是否上市（是/否）. */
const asks =
  /[(（](?:个|项|名|人|件|家|户|台|套|台套|次|[千百]?万?元|亿元|%|％|[TGP]B|单选|可?多选|是\/否|选填|必填)[)）]\s*[:：]?\s*$/i;

/** 60、, Q60., 三十二．: the number of a question. */
const number = /^\s*[*★]?\s*(?:Q|第|[(（])?(\d{1,3})(?:[)）]|题?\s*[、．.:：])(?!\d)/i;
const numberOf = (text: string) => Number(number.exec(text)?.[1] ?? NaN);

/** 六、, （六）, 第六部分: the number of a part of the form, and what stands around it. */
const part = /^\s*([(（]|第)?([一二三四五六七八九十]{1,3})([)）]|部分|章|、)/;
const partOf = (text: string) => {
  const found = part.exec(text);
  if (!found) return null;
  return { style: found[3]!.replace("）", ")"), number: parseChineseNumber(found[2]!) ?? NaN };
};

/** 六、平台能力 in the bureau's own words below an answer: 五、 stands above the answer, which has no such numbers itself. */
function opensNextPart(cell: SnapshotCell, answer: SnapshotCell, { sheet }: Grid): boolean {
  const opened = partOf(cell.text);
  if (!opened || partOf(answer.text)) return false;
  return sheet.cells.some(({ kind, row, text }) => {
    const before = kind === "text" && row < answer.row ? partOf(text) : null;
    return before?.style === opened.style && before.number + 1 === opened.number;
  });
}

/**
 * Whether a line below an answer asks the next thing, which the form does not: it ends in a unit, has the number after that of
 * the answered label, whose answer has no numbers itself, opens the next part of the form, or has a figure alone below it.
 */
export function asksNext(cell: SnapshotCell, label: string, answer: SnapshotCell, grid: Grid): boolean {
  if (cell.text.length > longest) return false;
  const isNext = numberOf(cell.text) === numberOf(label) + 1 && Number.isNaN(numberOf(answer.text));
  if (isNext || asks.test(cell.text) || opensNextPart(cell, answer, grid)) return true;
  const [below, other] = grid.row(grid.area(cell).bottom + 1);
  return below !== undefined && !other && below.col === cell.col && shapeOf(below).is === "number";
}
