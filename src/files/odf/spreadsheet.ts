import type { SheetsRead } from "../note";
import { FileError } from "../problem";
import type { Package } from "../ooxml/package";
import { parseBytes, mendOpenDocument } from "../snapshot/library";
import { toSnapshots } from "../snapshot/workbook";
import { store } from "../zip/store";
import { scanContent } from "./scan";

const neededParts = ["mimetype", "META-INF/manifest.xml", "styles.xml", "content.xml"];
/** Sheets of an OpenDocument file. Throws FileError where it is encrypted or no spreadsheet. */
export function readOpenDocument(source: Package): SheetsRead {
  const manifest = source.text("META-INF/manifest.xml");
  if (/encryption-data/.test(manifest)) throw new FileError({ kind: "encrypted" });
  const type = `${source.text("mimetype")} ${manifest}`;
  if (!type.includes("opendocument.spreadsheet")) {
    const found = type.includes("opendocument.presentation") ? "presentation" : "document";
    throw new FileError({ kind: "notASpreadsheet", found });
  }
  const parts = new Map<string, Uint8Array>();
  for (const name of neededParts) {
    const part = source.part(name);
    if (part) parts.set(name, /^(styles|content)/.test(name) ? mended(part) : part);
  }
  const extras = scanContent(new TextDecoder().decode(parts.get("content.xml")));
  return toSnapshots(parseBytes(store(parts), { texts: true }), (index) => ({
    ...extras[index],
    showsOwnText: true,
  }));
}

function mended(part: Uint8Array): Uint8Array {
  return new TextEncoder().encode(mendOpenDocument(new TextDecoder().decode(part)));
}
