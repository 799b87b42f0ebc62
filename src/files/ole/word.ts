import { CFB } from "@e965/xlsx";
import type { FileNote, SheetsRead } from "../note";
import type { ReadSheets } from "../word/attached";
import { readDoc } from "../word/doc/document";
import { withEmbedded } from "../word/embedded";

/** What of the library's container is used; it has no types. */
export interface Container {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content: ArrayLike<number> }[];
}

/** Streams of an embedded object that hold a file: a workbook of Excel 97–2003, or a package of a later program. */
const content = /\/ObjectPool\/[^/]+\/(Workbook|Book|Package)$/;

/** A Word 97–2003 document and the workbooks that are embedded in it. Throws FileError. */
export function readWord(container: Container, readOther: ReadSheets): SheetsRead {
  const document = readDoc((name) => {
    const stream = CFB.find(container, `/${name}`);
    return stream ? Uint8Array.from(stream.content) : undefined;
  });
  const embedded: SheetsRead[] = [];
  let isUnread = false;
  container.FullPaths.forEach((path, i) => {
    if (!content.test(path)) return;
    try {
      embedded.push(readOther(path, Uint8Array.from(container.FileIndex[i]!.content)));
    } catch {
      isUnread = true;
    }
  });
  const notes: FileNote[] = isUnread ? [{ kind: "wordPartsUnread", parts: ["嵌入的对象"] }] : [];
  return withEmbedded({ ...document, notes: [...document.notes, ...notes] }, embedded);
}
