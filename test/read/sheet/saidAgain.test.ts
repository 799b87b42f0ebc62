import { checkApplication } from "../../../src/check";
import { currentEdition as edition } from "../../../src/form";
import { readWorkbook } from "../../../src/read/readWorkbook";
import type { CellRef, SheetSnapshot } from "../../../src/sheet/snapshot";
import { baseOf } from "../metamorphic/sample";

const layouts = [
  "oneSheet",
  "list",
  "disturbed",
  "unmerged",
  "beside",
  "word",
  "numbered",
  "reordered",
  "sideBySide",
  "personTable",
];

const read = (sheets: readonly SheetSnapshot[]) => readWorkbook({ name: "申报表.xlsx", sheets }, edition);
const placeOf = ({ sheet, row, col }: CellRef) => `${sheet} ${row} ${col}`;

const numbers = edition.fields
  .filter(({ id, type }) => id.startsWith("capability.") && (type === "count" || type === "decimal"))
  .map(({ id }) => id);

/** What is answered by one and the same words all along. */
const blocks: Readonly<Record<string, RegExp>> = {
  "all figures of 2017": /^finance\..*2017$/,
  "all figures of 2018": /^finance\..*2018$/,
  "all figures of the three years": /^finance\./,
  "all capabilities": /^capability\./,
  "all numbers of capabilities": new RegExp(`^(?:${numbers.join("|")})$`),
};

/** Sheets with the same words in all cells that answer a block's fields, and no others. */
function answeredBy(words: string, fields: RegExp, sheets: readonly SheetSnapshot[]): SheetSnapshot[] {
  const own = new Set<string>();
  const kept = new Set<string>();
  for (const { readings } of read(sheets).applications)
    for (const [id, all] of Object.entries(readings))
      for (const { state, cell, label } of all) {
        (state === "value" && fields.test(id) ? own : kept).add(placeOf(cell));
        kept.add(placeOf(label.cell));
      }
  return sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const place = placeOf({ ...cell, sheet: sheet.name });
      return own.has(place) && !kept.has(place)
        ? { ...cell, kind: "text" as const, text: words, value: words }
        : cell;
    }),
  }));
}

/** The values of a workbook's projects, those of a block aside. */
const valuesBut = (fields: RegExp, sheets: readonly SheetSnapshot[]) =>
  read(sheets).applications.map(({ readings }) =>
    Object.entries(readings)
      .filter(([id]) => !fields.test(id))
      .map(([id, [reading]]) => [id, reading!.value]),
  );

const movedIn = (sheets: readonly SheetSnapshot[]) =>
  read(sheets).applications.flatMap((application) =>
    checkApplication(application, edition).filter(({ variant }) => variant === "slipped"),
  );

/** Made once: a workbook of the same sheets is not read again. */
const forms = layouts.map((layout) => ({ layout, sheets: baseOf(layout, 90_001).sheets }));

describe.each(Object.entries(blocks))("%s are answered alike", (_, fields) => {
  test.each(["未成立", "见附件", "无", "√", "0"])(
    "%s: nothing is said to have moved, and the answers above and below stay whose they are",
    (words) => {
      for (const { layout, sheets } of forms) {
        const after = answeredBy(words, fields, sheets);
        expect([layout, movedIn(after)]).toEqual([layout, []]);
        expect([layout, valuesBut(fields, after)]).toEqual([layout, valuesBut(fields, sheets)]);
      }
    },
  );
});
