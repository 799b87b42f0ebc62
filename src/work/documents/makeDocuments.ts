import { settingsSheetName } from "../../form/settings/names";
import { contentHash, describeEditProblem, newWorkbook, packZip, writeDocument } from "../../files/common";
import { fileApplications } from "../../merge/filed/fileApplications";
import { readMaterials } from "../../merge/own/materials";
import { readSlips } from "../../merge/own/readSlip";
import { readState } from "../../merge/own/state";
import type { Choices } from "../../read/application";
import type { PlannedFile } from "../../report/documents/plannedFile";
import { blankIssue } from "../../report/slipIssue";
import { sheetNames } from "../../report/sheetNames";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { documents, type DocumentKind } from "./documents";
import { editionFor } from "../editions";
import { tableEdition } from "../merge/tableEdition";
import type { Host } from "../host";
import { plannedBytes } from "./plannedBytes";
import { settingsIn } from "../settings/settingsIn";
import { readAt } from "../readAt";

export interface MadeDocuments {
  readonly workbook: WorkbookSnapshot;
  readonly files: readonly PlannedFile[];
}

/** The documents of a kind that the open workbook gives. Throws the host's errors. */
export async function makeDocuments(
  kind: DocumentKind,
  host: Pick<Host, "readWorkbook">,
  choices: Choices,
): Promise<MadeDocuments> {
  const workbook = await host.readWorkbook();
  const open = editionFor(workbook);
  const source = { file: workbook.name, readAt: readAt(new Date()) };
  const { filed } = fileApplications(workbook, open, source, choices);
  const state = readState(workbook, open);
  const edition = tableEdition(open, state, filed);
  const files = documents[kind].make({
    edition,
    filed,
    state,
    materials: readMaterials(workbook, edition),
    slipSheets: readSlips(workbook).map(({ sheet }) => sheet),
    others: [],
    settings: settingsIn(workbook)?.settings ?? null,
    issue: blankIssue(source.readAt),
  });
  return { workbook, files };
}

const types: Readonly<Record<string, string>> = {
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".zip": "application/zip",
};

/** One file to be saved: the document itself or, of several, a zip; `onFile` hears how many are done. */
export async function savedDocuments(
  title: string,
  files: readonly PlannedFile[],
  onFile: (done: number) => void,
): Promise<{ readonly name: string; readonly bytes: Uint8Array; readonly type: string }> {
  const writers = { newWorkbook, writeDocument, packZip, contentHash, describeEditProblem };
  const packed: { name: string; bytes: Uint8Array }[] = [];
  for (const file of files) {
    packed.push({ name: file.name, bytes: await plannedBytes(file, writers) });
    onFile(packed.length);
    await new Promise((resolve) => setTimeout(resolve)); // the pane shows how far it is
  }
  const [first] = packed;
  const { name, bytes } =
    packed.length === 1 ? first! : { name: `${title}.zip`, bytes: await packZip(packed) };
  return { name, bytes, type: types[/\.\w+$/.exec(name)![0]] ?? "" };
}

/** Puts the sheets of made workbooks into the open one, free to be changed there, and gives their names. */
export async function insertDocuments(
  host: Pick<Host, "writeOwnSheets">,
  { workbook, files }: MadeDocuments,
): Promise<readonly string[]> {
  const all = files.flatMap(({ content }) => (content.kind === "workbook" ? content.sheets : []));
  // the settings that go out with the blank form are this workbook's own
  const plans = all.filter(({ name }) => name !== settingsSheetName);
  const others = workbook.sheets.map(({ name }) => name);
  const names = sheetNames([...others, ...plans.map(({ name }) => name)], "材料").slice(others.length);
  const named = plans.map((plan, index) => ({ ...plan, name: names[index]!, protected: false }));
  await host.writeOwnSheets({ plans: named, edits: [] }, names[0]!);
  return names;
}
