import type { EditResult, PackedFile, WorkbookProperties } from "../../files/common";
import { contentsSheet, type ListedFile } from "../../report/documents/package/contentsSheet";
import { packageNames } from "../../report/documents/package/packageNames";
import type { PlannedFile } from "../../report/documents/plannedFile";
import type { DocumentPlan } from "../../sheet/documentPlan";
import type { SheetPlan } from "../../sheet/plan";

/** The writers of files; files/common.ts has them. */
export interface Writers {
  newWorkbook(
    sheets: readonly SheetPlan[],
    properties: WorkbookProperties,
    macros: boolean,
  ): Promise<EditResult>;
  writeDocument(plan: DocumentPlan): Promise<Uint8Array>;
  packZip(files: readonly PackedFile[]): Promise<Uint8Array>;
  contentHash(bytes: Uint8Array): Promise<string>;
  describeEditProblem(problem: Extract<EditResult, { ok: false }>["problem"], name: string): string;
}

/** The bytes of a planned file. Throws where what was written does not read back as it was planned. */
export async function plannedBytes({ name, content }: PlannedFile, writers: Writers): Promise<Uint8Array> {
  if (content.kind === "document") return writers.writeDocument(content.document);
  if (content.kind === "package") return packageBytes(content.files, writers);
  const made = await writers.newWorkbook(content.sheets, { title: name }, false);
  if (!made.ok) throw new Error(writers.describeEditProblem(made.problem, name));
  return made.bytes;
}

async function packageBytes(files: readonly PlannedFile[], writers: Writers): Promise<Uint8Array> {
  const packed: PackedFile[] = [];
  for (const file of files) packed.push({ name: file.name, bytes: await plannedBytes(file, writers) });
  const listed: ListedFile[] = [];
  for (const { name, bytes } of packed)
    listed.push({ name, size: bytes.length, hash: await writers.contentHash(bytes) });
  const sheets = [contentsSheet(listed)];
  const list = await plannedBytes(
    { name: packageNames.contents, content: { kind: "workbook", sheets } },
    writers,
  );
  return writers.packZip([...packed, { name: packageNames.contents, bytes: list }]);
}
