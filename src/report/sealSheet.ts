import type { Edition } from "../form/edition";
import type { SealResult } from "../merge/seal/sealPoint";
import { cellName } from "../sheet/address";
import type { SheetPlan } from "../sheet/plan";
import { listSheet } from "./listSheet";
import { sealPointText, sealResultText, sealTopicTexts, sealVerdict } from "./sealText";

/** 盖章前检查 to be printed: each topic with its result, and below it what was found, with its cell. */
export function sealSheet(results: readonly SealResult[], at: string, edition: Edition): SheetPlan {
  const lines = results.flatMap((result, index) => [
    [index + 1, sealTopicTexts[result.topic], sealResultText(result), "", ""],
    ...result.points.map((point) => [
      "",
      "",
      sealPointText(point, edition),
      point.cell ? `${point.cell.sheet}!${cellName(point.cell.row, point.cell.col)}` : "",
      "",
    ]),
  ]);
  return listSheet({
    name: "盖章前检查",
    title: `${edition.summaryAnnex} 盖章前检查`,
    note: `${sealVerdict(results).text}检查时间：${at}　　检查人：________　　复核人：________`,
    columns: [
      { title: "序号", width: 6, centered: true },
      { title: "检查内容", width: 18 },
      { title: "结果", width: 64 },
      { title: "位置", width: 20 },
      { title: "处理情况", width: 18 },
    ],
    lines,
  });
}
