import type { SheetsRead } from "../note";
import { FileError, problemOf } from "../problem";
import type { Package } from "../ooxml/package";
import { parseBytes, mendOpenDocument } from "../snapshot/library";
import { toSnapshots } from "../snapshot/workbook";
import { store } from "../zip/store";
import { withoutDrawings } from "./drawings";
import { scanContent, withoutStruckSpans } from "./scan";

/** Without these the library behind reads nothing; they hold no cell. */
const fallbacks: Readonly<Record<string, string>> = {
  "META-INF/manifest.xml": "<manifest/>",
  "styles.xml": "<office:document-styles/>",
};

/** Sheets of an OpenDocument file. Throws FileError where it is encrypted or no spreadsheet. */
export function readOpenDocument(source: Package): SheetsRead {
  const manifest = partOf(source, "META-INF/manifest.xml") ?? "";
  if (/encryption-data/.test(manifest)) throw new FileError({ kind: "encrypted" });
  const type = `${source.text("mimetype")} ${manifest}`;
  if (!type.includes("opendocument.spreadsheet")) {
    const found = type.includes("opendocument.presentation") ? "presentation" : "document";
    throw new FileError({ kind: "notASpreadsheet", found });
  }
  const content = source.text("content.xml");
  const parts = new Map([["content.xml", mended(withoutDrawings(withoutStruckSpans(content)))]]);
  for (const [name, fallback] of Object.entries(fallbacks))
    parts.set(name, mended(partOf(source, name) ?? fallback));
  const extras = scanContent(content);
  return toSnapshots(parseBytes(store(parts), { texts: true }), (index) => extras[index]);
}

function mended(xml: string): Uint8Array {
  return new TextEncoder().encode(mendOpenDocument(xml));
}

/** The text of a part that holds no cell; undefined where it is missing or damaged. */
function partOf(source: Package, name: string): string | undefined {
  try {
    return source.text(name) || undefined;
  } catch (error) {
    if (problemOf(error).kind !== "damaged") throw error;
    return undefined;
  }
}
