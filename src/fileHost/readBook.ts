import { describeFileNote, describeFileProblem } from "../files/common";
import { keepingSheets, newBook, type Book } from "./book";
import { FileFailure } from "./failure";
import type { FileTools } from "./tools";

/**
 * The workbook in a file's bytes; sheets that are as in `before` stay the same objects. Throws FileFailure "unreadable",
 * with the reason.
 */
export async function readBook(
  name: string,
  bytes: Uint8Array,
  tools: FileTools,
  before: Book = newBook,
): Promise<Book> {
  const read = await tools.readInWorker(name, bytes.slice(), { own: true });
  if (!read.ok) throw new FileFailure("unreadable", describeFileProblem(read.problem, name));
  const looks = await tools.lookInWorker(bytes);
  return {
    bytes,
    workbook: keepingSheets(before.workbook, read.workbook),
    looks: looks.ok ? looks.made : [],
    notes: read.notes.map((note) => describeFileNote(note, name)),
  };
}
