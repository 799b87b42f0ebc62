import type { SheetSnapshot } from "../../sheet/snapshot";
import { FileError } from "../problem";
import type { Package } from "../ooxml/package";
import { parseBytes } from "../snapshot/library";
import { toSnapshots } from "../snapshot/workbook";
import { store } from "../zip/store";
import { scanHidden } from "./hidden";

const neededParts = ["mimetype", "META-INF/manifest.xml", "styles.xml", "content.xml"];
/** Variants of a number format for negative numbers and the like, at which the library behind grumbles. */
const formatVariants = /<style:map\b[^>]*\/>/g;

/** Sheets of an OpenDocument file. Throws FileError where it is encrypted or no spreadsheet. */
export function readOpenDocument(source: Package): SheetSnapshot[] {
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
    if (part) parts.set(name, /^(styles|content)/.test(name) ? withoutFormatVariants(part) : part);
  }
  const hidden = scanHidden(new TextDecoder().decode(parts.get("content.xml")));
  return toSnapshots(parseBytes(store(parts)), (index) => hidden[index]);
}

function withoutFormatVariants(part: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(part).replace(formatVariants, ""));
}
