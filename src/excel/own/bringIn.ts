import { freshName, isTemporary } from "../../sheet/temporary";
import { codeOf, command } from "../request";
import { build } from "./build";
import type { OwnSheetsWrite } from "./job";
import { deleteAll } from "./recover";
import { sheetsNow } from "./sheetsNow";

type MadeSheets = OwnSheetsWrite["made"];

/** How Excel refuses to take sheets in from a file: on the web (office-js #6142, #3809), by policy, or as too much at once. */
const refusals = new Set([
  "GeneralException",
  "AccessDenied",
  "UnsupportedFeature",
  "UnsupportedOperation",
  "NotImplemented",
  "ApiNotFound",
  "RequestPayloadSizeLimitExceeded",
]);

export interface BroughtIn {
  readonly ids: readonly string[];
  /** False where a sheet has its cells, yet not its page. */
  readonly paged: boolean;
}

/**
 * Brings the new sheets in behind the last sheet, under temporary names. Where Excel refuses the files, and for a sheet
 * that is too large for one, they are built through ranges instead.
 */
export async function bringIn(made: MadeSheets): Promise<BroughtIn> {
  try {
    return await inOrder(made, made.files);
  } catch (error) {
    if (!made.plans || !refusals.has(codeOf(error))) throw error;
    // sheets may have come in although an error was thrown (office-js #3179)
    await deleteAll((await sheetsNow()).sheets.filter(({ name }) => isTemporary(name)));
    return inOrder(made, []);
  }
}

/** As the names stand, so that the sheets do in the end. */
async function inOrder({ names, plans }: MadeSheets, files: MadeSheets["files"]): Promise<BroughtIn> {
  const ids: string[] = [];
  let paged = true;
  for (const n of names.keys()) {
    const file = files.find(({ sheets }) => sheets.includes(n));
    if (!file) {
      const built = await build(plans![n]!, freshName(n));
      ids.push(built.id);
      paged &&= built.paged;
    } else if (file.sheets[0] === n) for (const id of await insert(file)) ids.push(id);
  }
  return { ids, paged };
}

function insert({ xlsx, sheets }: MadeSheets["files"][number]): Promise<string[]> {
  return command(async (workbook, sync) => {
    const inserted = workbook.insertWorksheetsFromBase64(xlsx, {
      sheetNamesToInsert: sheets.map(freshName),
      positionType: "End",
    });
    await sync();
    return inserted.value;
  });
}
