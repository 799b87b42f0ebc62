import type { Receipt, RefusedRow } from "../merge/opinions/takeSlips";
import { textWidth } from "../text/wrapLines";

/** A text as it is quoted in a sentence; a long one is cut. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return `“${textWidth(line) > 60 ? `${[...line].slice(0, 30).join("")}…` : line}”`;
}

/** Why one explanation of a slip was not put beside a finding, and what to do. */
export function refusalText({ row, why, now }: RefusedRow): string {
  const { fields, content } = row;
  switch (why) {
    case "changed": {
      const then = content === "" ? "没有填写" : `填的是${quoted(content)}`;
      const by = now === "" ? "没有填写" : `填的是${quoted(now)}`;
      return `${quoted(fields)}：退回时${then}，现在${by}，内容已经改动，原说明没有采用；请企业按现在的内容重新说明。`;
    }
    case "gone":
      return `${quoted(fields)}：这个问题已经没有了，说明不再需要，没有采用。`;
    case "unknown":
      return `${quoted(fields)}：本工作簿里没有这个项目，说明没有采用；请先汇总它的申报书，再添加一次退回单。`;
    case "accepted":
      return `${quoted(fields)}：市局已认可另一份说明，保持不变；要改用这一份，请在“审核意见”里改。`;
    case "newer":
      return `${quoted(fields)}：另一张退回单对同一问题有说明，采用了那一份。`;
    case "materials":
      return `${quoted(fields)}：纸质材料的说明不放进“审核意见”，请在“材料”里核对这一项。企业写的是${quoted(row.explanation)}。`;
  }
}

function countText({ slip, taken, known, refused }: Receipt): string {
  if (taken + refused.length === 0) return "“企业说明”一栏没有填写，没有可收的说明";
  const fresh = taken - known;
  const parts = [
    ...(fresh > 0 ? [`${fresh} 条企业说明已收到`] : []),
    ...(known > 0 ? [`${known} 条以前已收到`] : []),
    ...(refused.length > 0 ? [`${refused.length} 条没有采用`] : []),
  ];
  const left = slip.rows.filter(({ explanation }) => explanation === "").length;
  return `${parts.join("，")}${left > 0 ? `；另有 ${left} 项没有写说明` : ""}`;
}

/** “退回单-长春启明.xlsx”（远程运维平台）：3 条企业说明已收到。 */
export function receiptText(receipt: Receipt): string {
  const { file, slip } = receipt;
  const name = slip.projectName === "" ? "" : `（${slip.projectName}）`;
  return `“${file}”${name}：${countText(receipt)}。`;
}

/** “3 张退回单：7 条企业说明已收到，1 条没有采用。” Empty where none came back. */
export function receiptsText(receipts: readonly Receipt[]): string {
  if (receipts.length === 0) return "";
  const sum = (count: (receipt: Receipt) => number): number =>
    receipts.reduce((total, receipt) => total + count(receipt), 0);
  const fresh = sum(({ taken, known }) => taken - known);
  const known = sum((receipt) => receipt.known);
  const refused = sum((receipt) => receipt.refused.length);
  const more = [
    ...(known > 0 ? [`${known} 条以前已收到`] : []),
    ...(refused > 0 ? [`${refused} 条没有采用`] : []),
  ];
  return `${receipts.length} 张退回单：${[`${fresh} 条企业说明已收到`, ...more].join("，")}。`;
}
