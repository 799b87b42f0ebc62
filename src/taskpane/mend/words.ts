import { cellText } from "../../report/cellText";
import { cellName } from "../../sheet/address";
import type { CellRef } from "../../sheet/snapshot";
import { maskNumbers, maskValue } from "../../text/person/maskNumbers";
import { shownNumber } from "../../text/shownNumber";
import type { Mend } from "../../work/host";
import type { Place } from "../../work/mend/place";
import type { Proposal, Proposals } from "../../work/mend/proposals";
import type { TakenAll } from "../../work/mend/takeAll";

export const justChanged = "这一处刚刚有改动，没有写入。请看新的检查结果。";
export const sameText = "内容没有变，没有写入。不用改的，请点“下一条”。";
export const notRead = "工作表有改动，还没有重新检查，没有写入。请点“重新检查”。";

/** What stands in a cell, for a sentence: “13005”, 空. */
export function standsText({ now }: Place): string {
  return now ? `“${maskNumbers(shortened(now.whole ?? now.text))}”` : "空";
}

export function mendText({ value, shown }: Mend): string {
  if (shown) return shown.text;
  const masked = maskValue(value);
  if (typeof masked === "number") return shownNumber(masked);
  return masked === "" ? "空" : `“${shortened(masked)}”`;
}

/** “F16：“13005” → “130051””. */
export function changeText(mend: Mend, place: Place): string {
  const { row, col } = mend.cell;
  const hidden = place.hidden ? "（在隐藏的行、列或工作表里，仍然隐藏）" : "";
  return `${cellName(row, col)}：${standsText(place)} → ${mendText(mend)}${hidden}`;
}

/** What is lost with a mend and has to be agreed to; null: nothing. */
export function lossText(mend: Mend, { now }: Place): string | null {
  const { row, col } = mend.cell;
  if (now?.formula !== undefined)
    return `${cellName(row, col)} 是公式（=${shortened(now.formula)}），将被替换为${mendText(mend)}，以后不再随别的单元格变化。`;
  if (now && mend.value === "")
    return `${cellName(row, col)} 现在是${standsText({ now } as Place)}，将被清空。`;
  return null;
}

export const allText = ({ taken }: Proposals): string => `全部采用建议：${taken.length} 个单元格`;

export const proposalText = ({ mend, place }: Proposal): string =>
  `${cellText(mend.cell)}：${standsText(place)} → ${mendText(mend)}${place.now?.formula === undefined ? "" : "（原来是公式）"}`;

/** “采用了 3 处建议。1 处采用后出现新的问题，没有采用：…” */
export function takenText({ kept, refused, because, now }: TakenAll): string {
  const cells = (list: readonly CellRef[]): string => list.map(cellText).join("、");
  const back =
    refused.length === 0
      ? ""
      : `${refused.length} 处采用后出现新的问题，已恢复原样：${cells(refused.map(({ mend }) => mend.cell))}（${because.map(({ message }) => message).join("；")}）。`;
  const unknown = now ? "" : "没有能重新检查，请点“重新检查”看结果。";
  return `${kept.length > 0 ? `采用了 ${kept.length} 处建议。` : "没有采用建议。"}${back}${unknown}`;
}

const most = 40;
const shortened = (text: string): string => (text.length > most ? `${text.slice(0, most)}……` : text);
