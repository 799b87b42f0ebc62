import type { DocumentCell, DocumentTable } from "../../sheet/documentPlan";
import { paragraphXml } from "./paragraph";

const line = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(line).join("");

/** A cell that goes on downwards: its columns, and how many rows of it are left. */
interface Going {
  readonly columns: number;
  rows: number;
}

/** Letters that fill most of a page: a row with more may go on over the page's end, else its text would be cut off. */
const mostOfPage = 500;

function isLong({ content }: DocumentCell): boolean {
  const letters = content.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + text.length, 0);
  return letters > mostOfPage;
}

/** A table of fixed columns that fills `width` (twentieths of a point); a row is not parted between two pages. */
export function tableXml({ widths, rows }: DocumentTable, width: number): string {
  const whole = widths.reduce((sum, each) => sum + each, 0);
  const columns = widths.map((each) => Math.floor((each / whole) * width));
  const going = new Map<number, Going>();
  const body = rows.map(({ cells, header, height }) => {
    const properties = [
      cells.some(isLong) ? "" : "<w:cantSplit/>",
      height ? `<w:trHeight w:val="${height * 20}" w:hRule="atLeast"/>` : "",
      header ? "<w:tblHeader/>" : "",
    ].join("");
    return `<w:tr><w:trPr>${properties}</w:trPr>${rowXml(cells, columns, going)}</w:tr>`;
  });
  const grid = columns.map((each) => `<w:gridCol w:w="${each}"/>`).join("");
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${columns.reduce((sum, each) => sum + each, 0)}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>${body.join("")}</w:tbl>`
  );
}

/** The row's own cells, and those that go on from above, in their columns. */
function rowXml(
  cells: readonly DocumentCell[],
  columns: readonly number[],
  going: Map<number, Going>,
): string {
  const row: string[] = [];
  const left = [...cells];
  for (let column = 0; column < columns.length;) {
    const above = going.get(column);
    if (above) {
      above.rows -= 1;
      if (above.rows === 0) going.delete(column);
      row.push(cellXml([], columns, column, above.columns, "<w:vMerge/>"));
      column += above.columns;
      continue;
    }
    const cell = left.shift();
    if (!cell) throw new RangeError("A row of a table has fewer cells than columns");
    const { content, columns: span = 1, rows = 1 } = cell;
    if (rows > 1) going.set(column, { columns: span, rows: rows - 1 });
    row.push(cellXml(content, columns, column, span, rows > 1 ? '<w:vMerge w:val="restart"/>' : ""));
    column += span;
  }
  if (left.length > 0) throw new RangeError("A row of a table has more cells than columns");
  return row.join("");
}

function cellXml(
  content: DocumentCell["content"],
  columns: readonly number[],
  column: number,
  span: number,
  merge: string,
): string {
  const width = columns.slice(column, column + span).reduce((sum, each) => sum + each, 0);
  const spans = span > 1 ? `<w:gridSpan w:val="${span}"/>` : "";
  const inner = content.length > 0 ? content.map(paragraphXml).join("") : "<w:p/>";
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spans}${merge}<w:vAlign w:val="center"/></w:tcPr>${inner}</w:tc>`;
}
