import type { PlanCell, PlanRow, SheetPlan } from "../sheet/plan";
import { pageFooter } from "./pageFooter";
import { linesIn, rowHeight } from "./rowHeight";
import { asText, styles } from "./styles";

export interface ListContent {
  readonly name: string;
  readonly title: string;
  /** A line below the title: what the list is for, and what stays of it. */
  readonly note?: string;
  readonly columns: readonly {
    readonly title: string;
    readonly width: number;
    readonly centered?: boolean;
  }[];
  /** A line a row, a value a column. */
  readonly lines: readonly (readonly PlanCell["value"][])[];
  /** Name of the Excel table over the list; such a list is for filtering, its rows stay low. */
  readonly table?: string;
  /** So many columns from the left go on paper, which they fill; a table that does not say it is not made for paper. */
  readonly printed?: number;
}

const least = 26;

/** A title, a header and lines: the common form of the province's lists, printed on A4 landscape. */
export function listSheet({ name, title, note, columns, lines, table, printed }: ListContent): SheetPlan {
  const headerRow = note === undefined ? 1 : 2;
  const widths = columns.map((column) => column.width);
  const titles = columns.map((column) => column.title);
  const rowOf = (values: readonly PlanCell["value"][]): PlanRow => ({
    height: table
      ? 20
      : rowHeight(
          values.map((value) => String(value ?? "")),
          widths,
          styles.text.size,
          least,
        ),
    cells: values.map((value, col) => {
      if (typeof value === "number" && !columns[col]?.centered) return { value, style: styles.number };
      const style = { ...(columns[col]?.centered ? styles.centered : styles.text), wrap: !table };
      return { value, style: asText(style, String(value ?? "")) };
    }),
  });
  const last = columns.length - 1;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  // a note longer than the list would make the page wider, and all of it smaller
  const isLong = note !== undefined && !table && linesIn(note, whole, styles.note.size) > 1;
  const above = isLong ? [0, 1] : [0];
  return {
    name,
    columnWidths: widths,
    rows: [
      {
        height: table ? 42 : rowHeight([title], [whole], styles.title.size, 42),
        cells: [{ value: title, style: table ? { ...styles.title, align: "left" } : styles.title }],
      },
      ...(note === undefined
        ? []
        : [
            {
              height: !isLong ? 20 : rowHeight([note], [whole], styles.note.size, 20),
              cells: [{ value: note, style: { ...styles.note, wrap: isLong } }],
            },
          ]),
      {
        height: rowHeight(titles, widths, styles.header.size, 34),
        cells: titles.map((value) => ({ value, style: styles.header })),
      },
      ...lines.map(rowOf),
    ],
    ...(table ? {} : { merges: above.map((row) => ({ top: row, bottom: row, left: 0, right: last })) }),
    frozenRows: headerRow + 1,
    print: {
      orientation: "landscape",
      titleRows: { first: headerRow, last: headerRow },
      ...(table ? {} : { centerHorizontally: true }),
      ...(table && printed === undefined ? {} : { fitToWidth: true }),
      ...(printed === undefined ? {} : { columns: printed }),
      footer: pageFooter(name, `${lines.length} 行`),
    },
    ...(table
      ? {
          table: {
            name: table,
            area: { top: headerRow, left: 0, bottom: headerRow + lines.length, right: last },
          },
        }
      : {}),
  };
}
