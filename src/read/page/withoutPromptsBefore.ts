import type { SheetSnapshot } from "../../sheet/snapshot";
import { holdsAny } from "../../text/holdsAny";
import { hint } from "../values/hint";
import { textsThat } from "./facts";

/** （请填写项目全称）, （18位）, 【必填】: how to fill in, in brackets before the answer. */
const bracketed =
  /^\s*[(（【[]\s*(?:请[^()（）【】[\]]{1,40}|按[^()（）【】[\]]{2,40}填写?|\d{1,2}位[^()（）【】[\]\d]{0,8}|必填项?|填写?全称)\s*[)）】\]]\s*[:：]?\s*(?=[\p{L}\p{N}])/u;
/** 请填写数字：4512.5, 请输入11位手机号：138…: only figures are surely an answer here. */
const asked =
  /^\s*请(?:在此处?|据实|如实)?(?:填写|填报|填入|输入|录入)[^:：\n\d]{0,12}(?:\d{1,2}位)?[^:：\n\d]{0,12}[:：]\s*(?=[\d.,+-]+[年月日万亿千元个项名家台]*$)/;
const parts = ["(", "（", "【", "[", "请"];
/** No answer that stands behind a prompt goes on so far. */
const longest = 400;

function behindPrompt(text: string): string {
  if (text.length > longest) return text;
  const rest = text.replace(bracketed, "").replace(asked, "").trim();
  return rest.length < 2 || hint.test(rest) ? text : rest;
}

const mayPrompt = /^\s*[(（【[请]/;
const promptsOf = textsThat(
  (text) => holdsAny(text, parts) && mayPrompt.test(text) && behindPrompt(text) !== text,
);

/** A sheet with the answers alone where the prompt of the print was left before them: （请填写项目全称）某某平台. */
export function withoutPromptsBefore(sheet: SheetSnapshot): SheetSnapshot {
  const found = promptsOf(sheet.cells);
  if (found.length === 0) return sheet;
  const prompted = new Set(found);
  const cells = sheet.cells.map((cell) => {
    if (!prompted.has(cell) || cell.whole !== undefined) return cell;
    const text = behindPrompt(cell.text);
    return { ...cell, text, value: text };
  });
  return { ...sheet, cells };
}
