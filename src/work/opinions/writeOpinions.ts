import type { Opinion } from "../../merge/own/opinions";
import { NameTaken } from "../../merge/own/nameTaken";
import { assertNameFree, sameMatter } from "../../merge/opinions/ownOpinions";
import { opinionsSheet } from "../../report/opinionsSheet";
import { checkWorkbook } from "../check/checkWorkbook";
import type { Services } from "../services";

const changedMeanwhile = "这一栏的内容已经改动，没有保存。请看重新检查后的结果，需要时再填一次。";

/**
 * Changes rows of 审核意见 and writes the sheet, made where there is none. The workbook is read again before, so that
 * nothing typed meanwhile is lost. `front`: the sheet that is shown afterwards. Returns why nothing was saved, or null.
 */
export async function writeOpinions(
  { host, check }: Services,
  matters: readonly Opinion[],
  change: (row: Opinion) => Opinion,
  front: string | undefined,
): Promise<string | null> {
  const snapshot = await host.readWorkbook();
  const stages = await check();
  const { opinions } = await checkWorkbook(snapshot, stages);
  const meant = (row: Opinion): boolean => matters.some((matter) => sameMatter(row, matter));
  if (!opinions.all.some(meant)) return changedMeanwhile;
  try {
    assertNameFree(snapshot, opinions.sheet);
  } catch (error) {
    if (!(error instanceof NameTaken)) throw error;
    return `工作簿里已有一张名为“${opinions.sheet}”的其他工作表，没有保存。请把那张表改名后再保存。`;
  }
  const rows = opinions.all.map((row) => (meant(row) ? change(row) : row));
  const plan = { ...opinionsSheet(rows, snapshot.name, stages.editionFor(snapshot)), name: opinions.sheet };
  const shown =
    snapshot.sheets.find(({ name }) => name === front) ?? snapshot.sheets.find((each) => !each.hidden);
  await host.writeOwnSheets({ plans: [plan], edits: [] }, shown?.name ?? plan.name);
  return null;
}
