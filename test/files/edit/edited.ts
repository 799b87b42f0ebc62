import { editXlsx } from "../../../src/files/edit/editWorkbook";
import type { WorkbookEdits } from "../../../src/sheet/edits";

/** The bytes after edits that must succeed. */
export async function edited(bytes: Uint8Array, edits: WorkbookEdits): Promise<Uint8Array> {
  const result = await editXlsx(bytes, edits);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.bytes;
}
