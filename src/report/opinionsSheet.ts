import { leastExplanation } from "../check/explanation";
import type { Edition } from "../form/edition";
import { severityWords } from "../form/severity";
import { hidden, maskNumbers } from "../text/person/maskNumbers";
import {
  opinionColumns,
  opinionNumber,
  type OpinionColumn,
  type OpinionColumnId,
} from "../merge/own/opinionColumns";
import { placesOf } from "../merge/own/opinionPlace";
import { answers, type Opinion } from "../merge/own/opinions";
import { ownSheets } from "../merge/own/ownSheets";
import { standingIn } from "../merge/own/standing";
import type { Stood } from "../merge/own/state";
import { cellName, columnName } from "../sheet/address";
import type { PlanCell, PlanRow, PlanStyle, PlanValidation, PlanWarning, SheetPlan } from "../sheet/plan";
import { standingRow } from "../sheet/standingRow";
import { pageFooter } from "./pageFooter";
import { rowHeight } from "./rowHeight";
import { asText, styles } from "./styles";

const note = (edition: Edition): string =>
  `企业在“企业说明”列写明原因（不少于 ${leastExplanation(edition)} 个字）；市局在“市局意见”列填写“认可”或“不认可”；“${severityWords.error}”的问题确需放行的，填“放行”并在“市局审核说明”列写明理由。内容改动后原说明失效，需重新说明。点序号到所在单元格；栏目、依据、处理要求、位置等列已折叠，点表上方的“+”展开。`;
const headerRow = 2;
const textSize = 11;

/** The cell that a finding points at, if it lies in the workbook of this name. */
function linkOf({ place }: Opinion, workbook: string): PlanCell["link"] {
  if (workbook === "") return undefined;
  const name = maskNumbers(workbook);
  if (!place.includes(name)) return undefined;
  const [first] = placesOf(place).find(({ file }) => file === name)?.cells ?? [];
  // a sheet whose name is masked cannot be pointed at
  return first && !first.sheet.includes(hidden)
    ? { sheet: first.sheet, cell: cellName(first.row, first.col) }
    : undefined;
}

const plain: PlanStyle = { ...styles.text, size: textSize, vertical: "top" };
const linkColor = "0563C1";
const linked: PlanStyle = { ...plain, color: linkColor };
const number: PlanStyle = { ...plain, align: "center" };
const linkedNumber: PlanStyle = { ...number, color: linkColor };
/** Errors red, queries amber, hints grey; told by the word as well, so that a print in black says the same. */
const severityStyles: Readonly<Record<Opinion["severity"], PlanStyle>> = {
  error: { ...number, fill: "FFC7CE", color: "9C0006" },
  query: { ...number, fill: "FFEB9C", color: "7F6000" },
  hint: { ...number, fill: "EDEDED" },
};

/** Half of the cells are empty: one stands for all. */
const empty: PlanCell = { value: "", style: asText(plain, "") };

function cell(value: string, link?: PlanCell["link"]): PlanCell {
  if (value === "" && !link) return empty;
  return link ? { value, style: asText(linked, value), link } : { value, style: asText(plain, value) };
}

function numberCell(value: number, link: PlanCell["link"]): PlanCell {
  return link ? { value, style: linkedNumber, link } : { value, style: number };
}

/** Rows below the last one that take an answer as well, for findings that somebody copies there. */
const spareRows = 200;

/** Column of the sheet, 序号 being the first. */
const columnOf = (id: OpinionColumnId): number => 1 + Object.keys(opinionColumns).indexOf(id);

/** The answers of so many rows, with the spare ones below. */
const answerArea = (rows: number): PlanValidation["area"] => {
  const col = columnOf("answer");
  return { top: headerRow + 1, bottom: headerRow + rows + spareRows, left: col, right: col };
};

/**
 * An answer is coloured as soon as somebody types it, in whatever program: 不认可 red, 放行 amber, 认可 green; blue is where an
 * explanation still waits for one.
 */
function answerColours(rows: number): readonly PlanWarning[] {
  const first = headerRow + 2;
  const answer = `$${columnName(columnOf("answer"))}${first}`;
  const explanation = `$${columnName(columnOf("explanation"))}${first}`;
  const area = answerArea(rows);
  return [
    { area, formula: `AND(${answer}<>"",ISNUMBER(FIND(LEFT(${answer},1),"不拒退否")))`, fill: "FFC7CE" },
    { area, formula: `LEFT(${answer},2)="放行"`, fill: "FFEB9C" },
    { area, formula: `${answer}<>""`, fill: "C6EFCE" },
    { area, formula: `AND(${answer}="",${explanation}<>"")`, fill: "DDEBF7" },
  ];
}

/** What the bureau's answer may be; another word stands after a question, since offices write 同意 as well. */
function answerList(rows: number): PlanValidation {
  return {
    area: answerArea(rows),
    list: answers,
    otherwise: "information",
    error: `请填${answers.map((each) => `“${each}”`).join("、")}之一。`,
  };
}

/**
 * 审核意见: every finding with room for the enterprise's explanation and the bureau's answer, in the order given. `workbook`: name
 * of the workbook into which the sheet goes; findings in its own sheets become links. `stood`: the sheet that it takes the place of.
 */
export function opinionsSheet(
  opinions: readonly Opinion[],
  workbook: string,
  edition: Edition,
  stood: Stood<"opinions"> = { opinions: [] },
): SheetPlan {
  const text = note(edition);
  const own = Object.entries<OpinionColumn>(opinionColumns);
  const foreign = [...new Set(opinions.flatMap((opinion) => Object.keys(opinion.extra)))];
  const widths = [opinionNumber.width, ...own.map(([, column]) => column.width), ...foreign.map(() => 18)];
  const folded = own.flatMap(([, column], index) => (column.folded ? [index + 1] : []));
  const shownWidth = widths.reduce((sum, width, col) => (folded.includes(col) ? sum : sum + width), 0);
  const titles = [opinionNumber.title, ...own.map(([, column]) => column.title), ...foreign];
  const rowOf = (opinion: Opinion, index: number): PlanRow => {
    const texts = [
      ...own.map((each) => each[1].print(opinion)),
      ...foreign.map((title) => String(opinion.extra[title] ?? "")),
    ];
    const link = linkOf(opinion, workbook);
    const cells = texts.map((text, col) => {
      const id = own[col]?.[0];
      if (id === "severity") return { value: text, style: severityStyles[opinion.severity] };
      return cell(text, id === "place" ? link : undefined);
    });
    const shown = texts.map((text, col) => (folded.includes(col + 1) ? "" : text));
    return {
      height: rowHeight(["", ...shown], widths, textSize, 20),
      cells: [numberCell(index + 1, link), ...cells],
    };
  };
  const there = standingIn(stood.standing?.opinions, stood.opinions, ownSheets.opinions, titles);
  const name = maskNumbers(workbook);
  const rows = opinions.map((opinion, index) => {
    const row = there.get(opinion);
    // one with a link is written: where it leads may have moved
    if (!row || (name !== "" && opinion.place.includes(name))) return rowOf(opinion, index);
    return standingRow({ ...row, number: index + 1 }, () => rowOf(opinion, index));
  });
  return {
    name: ownSheets.opinions,
    columnWidths: widths,
    folded,
    rows: [
      {
        height: 30,
        cells: [{ value: ownSheets.opinions, style: { ...styles.title, align: "left", wrap: false } }],
      },
      { height: rowHeight([text], [shownWidth], textSize, 20), cells: [{ value: text, style: styles.note }] },
      {
        height: rowHeight(
          titles.filter((_, col) => !folded.includes(col)),
          widths.filter((_, col) => !folded.includes(col)),
          textSize,
          34,
        ),
        cells: titles.map((value) => ({
          value,
          style: { ...styles.header, size: textSize },
        })),
      },
      ...rows,
    ],
    merges: [{ top: 1, bottom: 1, left: 0, right: own.length }],
    frozenRows: headerRow + 1,
    validations: [answerList(opinions.length)],
    warnings: answerColours(opinions.length),
    print: {
      orientation: "landscape",
      titleRows: { first: headerRow, last: headerRow },
      fitToWidth: true,
      narrow: true,
      footer: pageFooter(ownSheets.opinions, `${opinions.length} 条`),
    },
    // also without rows: once made, the table stays the one that formulas refer to
    table: {
      name: ownSheets.opinions,
      area: { top: headerRow, left: 0, bottom: headerRow + opinions.length, right: widths.length - 1 },
    },
  };
}
