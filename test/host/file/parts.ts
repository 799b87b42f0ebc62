import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Sizes that the file reader passes over. */
export interface SheetSizes {
  /** Characters; undefined where the file has the standard width. */
  readonly columnWidth?: number;
  /** Points. */
  readonly rowHeight?: number;
  /** 0-based row → points, for rows whose height was fitted by the program that wrote the file. */
  readonly fittedRows: ReadonlyMap<number, number>;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

function readSizes(xml: string): SheetSizes {
  const format = /<(?:\w+:)?sheetFormatPr\b[^>]*>/.exec(xml)?.[0] ?? "";
  const width = Number(attribute(format, "defaultColWidth"));
  const height = Number(attribute(format, "defaultRowHeight"));
  const fittedRows = new Map<number, number>();
  for (const [tag] of xml.matchAll(/<(?:\w+:)?row\b[^>]*>/g)) {
    const [row, points] = [Number(attribute(tag, "r")), Number(attribute(tag, "ht"))];
    if (row > 0 && points > 0) fittedRows.set(row - 1, points);
  }
  return {
    ...(width > 0 ? { columnWidth: width } : {}),
    ...(height > 0 ? { rowHeight: height } : {}),
    fittedRows,
  };
}

/** Blank cells marked as shared strings would be read as the first shared string: takes the mark off. */
function withoutBlankStrings(xml: string): string {
  return xml
    .replace(/<((?:\w+:)?c)\b([^>]*?)\s+t="s"([^>]*?)\/>/g, "<$1$2$3/>")
    .replace(
      /<((?:\w+:)?c)\b([^>]*?)\s+t="s"([^>]*)>(\s*(?:<(?:\w+:)?v\s*\/>|<((?:\w+:)?v)>\s*<\/\5>)?\s*)<\/\1>/g,
      "<$1$2$3></$1>",
    );
}

/** Paths of the worksheet parts in the order of the tabs. */
function sheetPaths(parts: Record<string, Uint8Array>): string[] {
  const text = (path: string) => (parts[path] ? strFromU8(parts[path]) : "");
  const targets = new Map<string, string>();
  for (const [tag] of text("xl/_rels/workbook.xml.rels").matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const target = attribute(tag, "Target") ?? "";
    targets.set(attribute(tag, "Id") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  }
  return [...text("xl/workbook.xml").matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(
    ([tag]) => targets.get(attribute(tag, "\\w+:id") ?? "") ?? "",
  );
}

/** The bytes made safe for the file reader, and for each sheet in the order of the tabs what it passes over. */
export function prepareXlsx(bytes: Uint8Array): { bytes: Uint8Array; sizes: SheetSizes[] } {
  const parts = unzipSync(bytes);
  const paths = sheetPaths(parts);
  let changed = false;
  const sizes = paths.map((path) => {
    const part = parts[path];
    if (!part) return { fittedRows: new Map<number, number>() };
    const xml = strFromU8(part);
    const safe = withoutBlankStrings(xml);
    if (safe !== xml) {
      parts[path] = strToU8(safe);
      changed = true;
    }
    return readSizes(xml);
  });
  return { bytes: changed ? zipSync(parts, { level: 0 }) : bytes, sizes };
}
