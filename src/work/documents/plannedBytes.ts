import type { EditResult, WorkbookProperties } from "../../files/common";
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
  describeEditProblem(problem: Extract<EditResult, { ok: false }>["problem"], name: string): string;
}

/** The bytes of a planned file. Throws where what was written does not read back as it was planned. */
export async function plannedBytes({ name, content }: PlannedFile, writers: Writers): Promise<Uint8Array> {
  if (content.kind === "document") return writers.writeDocument(content.document);
  const made = await writers.newWorkbook(content.sheets, { title: name }, false);
  if (!made.ok) throw new Error(writers.describeEditProblem(made.problem, name));
  return made.bytes;
}
