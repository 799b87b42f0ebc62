import { maxParsedBytes } from "../limits";
import { FileError } from "../problem";
import { childOf, childrenOf, parseXml } from "../xml";
import { store } from "../zip/store";
import type { SheetExtras } from "../snapshot/workbook";
import type { Package } from "./package";
import { mendSharedStrings } from "./sharedStrings";
import { scanSheet } from "./sheetScan";
import type { SheetScan } from "./sheetScan";
import { notableStyles } from "./styles";
import type { NotableStyle } from "./styles";

/** An Office workbook made harmless and small, and what was seen on the way. */
export interface PreparedWorkbook {
  /** A zip with unpacked parts. */
  readonly bytes: Uint8Array;
  /** Of each sheet in the workbook's order; undefined where the sheet is no worksheet or is in binary form. */
  readonly extras: readonly (SheetExtras | undefined)[];
}

/** Parts that hold pictures, macros, prints and the like: never unpacked. */
const needless =
  /(^|\/)(media|drawings|charts|chartex|printerSettings|customXml|embeddings|activeX|ctrlProps|diagrams|tables|queryTables|pivotTables|pivotCache|slicers|slicerCaches|timelines|timelineCaches|externalLinks|theme|docProps|customProperties|richData|webextensions|threadedComments|model|revisions)\/|(^|\/)(vba|calcChain|comments|connections|cellimages)[^/]*$/i;
const emptyChartSheet = new TextEncoder().encode("<chartsheet/>");

/** Unpacks what is needed of a workbook. Throws FileError. */
export function prepareWorkbook(source: Package, workbookPart: string): PreparedWorkbook {
  const relations = source.relations(workbookPart);
  const targets = new Map(relations.map((relation) => [relation.target.toLowerCase(), relation.type]));
  const stylesPart = relations.find((relation) => relation.type === "styles")?.target ?? "";
  const styles = notableStyles(stylesPart.endsWith(".xml") ? source.text(stylesPart) : "");

  const parts = new Map<string, Uint8Array>();
  const scans = new Map<string, SheetScan>();
  for (const name of source.names.filter((name) => /\.(xml|rels|bin)$/i.test(name) && !needless.test(name))) {
    const type = targets.get(name.toLowerCase());
    if (type === "chartsheet") {
      parts.set(name, emptyChartSheet);
      continue;
    }
    const bytes = source.part(name)!;
    if (type === "worksheet" && /\.xml$/i.test(name)) {
      const scan = scanSheet(bytes, styles);
      scans.set(name.toLowerCase(), scan);
      parts.set(name, scan.xml);
    } else {
      parts.set(name, type === "sharedStrings" && /\.xml$/i.test(name) ? mendSharedStrings(bytes) : bytes);
    }
  }
  refuseTooMuch(parts);
  const extras = sheetsOf(parts.get(workbookPart), workbookPart).map((id) => {
    const target = relations.find((relation) => relation.id === id)?.target ?? "";
    const scan = scans.get(target.toLowerCase());
    return scan && toExtras(scan, styles);
  });
  return { bytes: store(parts), extras };
}

function toExtras(scan: SheetScan, styles: ReadonlyMap<number, NotableStyle>): SheetExtras {
  const symbolFonts = new Map<string, string>();
  const formats = new Map<string, string>();
  for (const [address, style] of scan.styled) {
    const { symbolFont, format } = styles.get(style)!;
    if (symbolFont) symbolFonts.set(address, symbolFont);
    if (format) formats.set(address, format);
  }
  return { ...scan, symbolFonts, formats };
}

/** Relation ids of the sheets, in order. */
function sheetsOf(workbook: Uint8Array | undefined, name: string): string[] {
  if (!workbook || !/\.xml$/i.test(name)) return [];
  const sheets = childOf(parseXml(new TextDecoder().decode(workbook)), "sheets");
  return sheets ? childrenOf(sheets, "sheet").map((sheet) => sheet.attributes["id"] ?? "") : [];
}

function refuseTooMuch(parts: ReadonlyMap<string, Uint8Array>): void {
  const total = [...parts.values()].reduce((sum, part) => sum + part.length, 0);
  if (total > maxParsedBytes) throw new FileError({ kind: "expandsTooFar", limit: maxParsedBytes });
}
