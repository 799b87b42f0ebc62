import type { ZipEntry } from "./directory";

/** What a zip is, by the files in it. */
export type ZipKind = "office" | "openDocument" | "ofd" | "numbers" | "archive";

/** Parts by which a document is known even where another part's name is damaged. */
const officeParts = ["_rels/.rels", "xl/workbook.xml", "word/document.xml"];

export function kindOfZip(entries: readonly ZipEntry[]): ZipKind {
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if (names.has("[content_types].xml") || officeParts.some((name) => names.has(name))) return "office";
  if (names.has("meta-inf/manifest.xml") && names.has("content.xml")) return "openDocument";
  if (names.has("ofd.xml")) return "ofd";
  if (entries.some(({ name }) => /(^|\/)(index\/document\.iwa|index\.zip|index\.apxl)$/i.test(name)))
    return "numbers";
  return "archive";
}
