import { maxParsedBytes } from "./limits";
import type { SheetsRead } from "./note";
import type { Package } from "./ooxml/package";
import { FileError, problemOf } from "./problem";
import { mendSheetList } from "./sheetList";
import { parseBytes } from "./snapshot/library";
import { toSnapshots } from "./snapshot/workbook";
import { store } from "./zip/store";

/** Parts that hold pictures, macros, prints and the like: never unpacked. */
const needless =
  /(^|\/)(media|drawings|charts|chartex|printerSettings|customXml|embeddings|activeX|ctrlProps|diagrams|tables|queryTables|pivotTables|pivotCache|slicers|slicerCaches|timelines|timelineCaches|externalLinks|theme|docProps|customProperties|richData|webextensions|threadedComments|model|revisions)\/|(^|\/)(vba|calcChain|comments|connections|cellimages|binaryIndex)[^/]*$/i;

/** Reads an .xlsb, whose parts are records like those of an .xls: by the library, of the parts that it needs. */
export function readXlsb(source: Package, workbookPart: string): SheetsRead {
  const parts = new Map<string, Uint8Array>();
  const targets = new Map(
    source.relations(workbookPart).map(({ target, type, id }) => [target.toLowerCase(), { type, id }]),
  );
  const isNeeded = (name: string) =>
    /\.(xml|rels|bin)$/i.test(name) &&
    !needless.test(name) &&
    targets.get(name.toLowerCase())?.type !== "chartsheet";
  let total = 0;
  for (const name of source.names.filter(isNeeded)) {
    const found = partOf(source, name);
    const part = found && name === workbookPart ? mendSheetList(found) : found;
    if (part) parts.set(name, part);
    total += part?.length ?? 0;
    if (total > maxParsedBytes) throw new FileError({ kind: "expandsTooFar", limit: maxParsedBytes });
  }
  // The library has to tell the hidden columns, which it does with the columns' widths.
  const workbook = parseBytes(store(parts), { columns: true });
  const charts = new Set([...targets.values()].flatMap(({ type, id }) => (type === "worksheet" ? [] : [id])));
  workbook.SheetNames.forEach((name, index) => {
    const listed = workbook.Workbook?.Sheets?.[index] as { readonly id?: string } | undefined;
    if (charts.has(listed?.id ?? "")) workbook.Sheets[name] = { "!type": "chart" };
  });
  return toSnapshots(workbook, () => undefined);
}

/** A damaged part is left out, so that the library reads the others. */
function partOf(source: Package, name: string): Uint8Array | undefined {
  try {
    return source.part(name);
  } catch (error) {
    if (problemOf(error).kind !== "damaged") throw error;
    return undefined;
  }
}
