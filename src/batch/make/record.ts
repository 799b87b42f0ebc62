import { basename } from "node:path";
import { shownName } from "../../text/person/shownName";
import type { DocumentSources } from "../../work/documents/documents";
import { slipsOf } from "../../work/documents/bureauSheets";
import { ledgerSheet, mergedSheets } from "../../work/merge/stages";
import { tableEdition } from "../../work/merge/tableEdition";
import { returnedLedger } from "../../work/slips/returnedLedger";
import { readPrevious } from "../previousState";
import { workbookBytes } from "../workbookBytes";
import { writeSafely, WriteFailure } from "../writeSafely";

/**
 * Notes in 项目台账 of the workbook from which 退回单 were made that they went out. Says what was done in a sentence; throws
 * WriteFailure.
 */
export async function recordReturned(paths: readonly string[], sources: DocumentSources): Promise<string> {
  for (const path of paths) {
    const opened = await readPrevious(path, null);
    if (!opened.ok || !opened.bytes) continue; // its problem was told when it was read
    const { bytes, state, open } = opened;
    if (!state.summary && state.ledger.length === 0) continue;
    const source = { name: shownName(basename(path)), state };
    const stages = { ledgerSheet, mergedSheets };
    const edition = tableEdition(open, state);
    const { plans, count } = returnedLedger(source, slipsOf(sources), sources.issue.at, edition, stages);
    if (count === 0) break;
    await writeSafely(path, await workbookBytes(path, bytes, { plans, edits: [] }), bytes);
    return `“${path}”的项目台账已记下：${count} 个项目已退回（${sources.issue.at.slice(0, 10)}）。`;
  }
  throw new WriteFailure("没有找到可以记退回日期的项目台账，退回单已照常制作。");
}
