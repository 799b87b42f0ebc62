import { describeFileNote } from "../../files/noteText";
import type { ReadFile } from "../../files/node";
import type { Edition } from "../../form/edition";
import { fileApplications } from "../../merge/filed/fileApplications";
import type { Source } from "../../merge/filed/filed";
import { readOffered } from "../../merge/own/readOpinions";
import { readSlips, type ReturnedSlip } from "../../merge/own/readSlip";
import type { Settings } from "../../form/settings/settings";
import { settingsBrought } from "../settings/settingsBrought";
import { noFormText, noTextText, passedSheetText } from "../../report/noFormText";
import { doubtText } from "../../report/wording";
import type { Doubt, WorkbookReading } from "../../read/application";
import type { FileOutcome } from "../../report/fileOutcome";
import { withoutForm } from "./withoutForm";

/** Why a workbook is not merged before a person has looked at it. */
function unsureText(name: string, doubt: Doubt): string {
  return `“${name}”需要您认一下：${doubtText(doubt)}，程序没有把握，未列入汇总。请在“审核汇总.html”（或 Excel 的窗格）里用“汇总”添加它，选定读法。`;
}

/** What came in with a file of slips; what became of it shows after the merge. */
function slipText(name: string, slips: readonly ReturnedSlip[]): string {
  const rows = slips.flatMap((slip) => slip.rows).filter(({ explanation }) => explanation !== "");
  return `“${name}”是交回的退回单，有 ${rows.length} 条企业说明。`;
}

/** Sheets that hold a form which does not count beside another one: whoever called or hid them so may have meant otherwise. */
function asideTexts(file: string, { sheets }: WorkbookReading): string[] {
  return sheets.flatMap(({ name, role }) =>
    role === "superseded" || role === "hidden" ? [passedSheetText(file, name, role)] : [],
  );
}

/** What became of a file that was read: its forms, or why it has none. */
export function formsOf(
  { workbook, notes: facts }: ReadFile,
  source: Source,
  edition: Edition,
  settings: Settings | null = null,
): FileOutcome {
  const { file } = source;
  const notes = facts.map((note) => describeFileNote(note, file));
  const { reading, filed } = fileApplications(workbook, edition, source);
  if (reading.status === "unsure") {
    return { status: "unsure", file, reason: unsureText(file, reading.doubt!), filed, notes };
  }
  const slips = readSlips(workbook);
  const { offered, note } = settingsBrought(workbook, filed.length > 0, edition, settings);
  const brought = { ...(slips.length > 0 ? { slips } : {}), ...(offered ? { settings: offered } : {}) };
  if (reading.status !== "read") {
    const is = withoutForm(reading, { slips: slips.length > 0, settings: offered !== null });
    const isBare = is === "notAForm" && workbook.sheets.every(({ cells }) => cells.length === 0);
    const why = (kind: Exclude<typeof is, "slip">): string =>
      isBare ? noTextText(file) : noFormText(file, kind);
    const reason = is === "slip" ? slipText(file, slips) : why(is);
    return { status: reading.status, file, reason, notes, ...brought };
  }
  return {
    status: "read",
    file,
    filed,
    offered: readOffered(workbook),
    notes: [...notes, ...note, ...asideTexts(file, reading)],
    ...brought,
  };
}
