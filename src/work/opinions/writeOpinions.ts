import { changedOpinions, type OpinionChange } from "../../merge/opinions/changedOpinions";
import { NameTaken } from "../../merge/own/nameTaken";
import { assertNameFree } from "../../merge/opinions/ownOpinions";
import { besideOpinions } from "../../merge/own/readOpinions";
import { withBeside } from "../../report/besideTable";
import { opinionsSheet } from "../../report/opinionsSheet";
import { checkWorkbook } from "../check/checkWorkbook";
import type { Services } from "../services";

/**
 * Changes rows of 审核意见 and writes the sheet, made where there is none. The workbook is read again before, so that
 * nothing typed meanwhile is lost. `front`: the sheet that is shown afterwards. Returns what was not saved and why, or null.
 */
export async function writeOpinions(
  { host, check }: Services,
  changes: readonly OpinionChange[],
  front: string | undefined,
): Promise<string | null> {
  const snapshot = await host.readWorkbook();
  const stages = await check();
  const { opinions } = await checkWorkbook(snapshot, stages);
  const { rows, left } = changedOpinions(opinions.all, changes);
  if (left.length === changes.length) return changedMeanwhile(left);
  try {
    assertNameFree(snapshot, opinions.sheet);
  } catch (error) {
    if (!(error instanceof NameTaken)) throw error;
    return `工作簿里已有一张名为“${opinions.sheet}”的其他工作表，没有保存。请把那张表改名后再保存。`;
  }
  const { sheet: name } = opinions;
  const made = { ...opinionsSheet(rows, snapshot.name, stages.editionFor(snapshot)), name };
  const stood = snapshot.sheets.find((sheet) => sheet.name === name);
  const plan = withBeside(made, stood && { [name]: besideOpinions(stood) });
  const shown =
    snapshot.sheets.find(({ name }) => name === front) ?? snapshot.sheets.find((each) => !each.hidden);
  await host.writeOwnSheets({ plans: [plan], edits: [] }, shown?.name ?? plan.name);
  return left.length > 0 ? changedMeanwhile(left) : null;
}

/** So many are named. */
const named = 3;

function changedMeanwhile(left: readonly OpinionChange[]): string {
  if (left.length === 1) return "这一栏的内容已经改动，没有保存。请看重新检查后的结果，需要时再填一次。";
  const names = left.slice(0, named).map(({ row }) => `${row.projectName || row.applicant}的${row.fields}`);
  return `有 ${left.length} 处的内容已经改动，没有保存：${names.join("；")}${left.length > named ? "等" : ""}。请看重新检查后的结果，需要时再填一次。`;
}
