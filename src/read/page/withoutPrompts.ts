import type { SheetSnapshot } from "../../sheet/snapshot";
import { holdsAny } from "../../text/holdsAny";
import { hint } from "../values/hint";
import { asText, textsThat } from "./facts";
import { withRewritten } from "./rewritten";
import { language } from "../language";

/** （请填写项目全称）, （填写）, （18位）, 【必填】: how to fill in, in brackets before the answer. */
const inBrackets = [
  "请[^()（）【】[\\]]{1,40}",
  "按[^()（）【】[\\]]{2,40}填写?",
  "\\d{1,2}位[^()（）【】[\\]\\d]{0,8}",
  "必填项?|填写?全称",
  `(?:手工?|自行)?(?:${language.toFillIn}|选择)`,
].join("|");
const bracketed = new RegExp(
  `^\\s*[(（【[]\\s*(?:${inBrackets})\\s*[)）】\\]]\\s*[:：]?\\s*(?=[\\p{L}\\p{N}“"《「])`,
  "u",
);
/** 请填写数字：4512.5, 请输入11位手机号：138…: only figures are surely an answer here. */
const asked = new RegExp(
  `^\\s*请(?:在此处?|据实|如实)?${language.toFillIn}[^:：\\n\\d]{0,12}(?:\\d{1,2}位)?[^:：\\n\\d]{0,12}[:：]\\s*(?=[\\d.,+-]+[年月日万亿千元个项名家台]*$)`,
);
/** 请选择：男, 下拉选择：本科, 请填写：某公司: what a cell says before one has chosen or typed, left before the answer. */
const offered = new RegExp(
  `^\\s*[(（【[]?\\s*(?:请|点击|下拉)+(?:选择|${language.toFillIn})\\s*[)）】\\]]?\\s*[:：]\\s*(?=\\S)`,
);
/** ▼ of a drop-down, copied with its answer, and （下拉选择） or 【必填】 behind it: 男 ▼, ▼本科. */
const arrowBefore = /^\s*[▼▾]\s*(?=[\p{L}\p{N}])/u;
const arrowBehind =
  /(\S)\s*(?:[▼▾]|[(（【[]\s*(?:(?:请|点击)?下拉(?:菜单)?(?:选择)?|请选择|点击选择|必填项?|选填项?)\s*[)）】\]])\s*$/u;
const parts = ["(", "（", "【", "[", "请", "选择", "下拉", "▼", "▾"];
/** ：某某公司 behind 单位名称, 【某某公司】, __某某公司__: what the blank was framed by. */
const framed =
  /^\s*(?:[:：]+\s*([^\s:：].*)|【\s*([^【】]{2,}|[男女是否无有])\s*】|_{2,}\s*([^_].*?[^_])\s*_{2,})\s*$/s;
/** Answers of one letter. */
const short = /^[男女是否无有\d]$/;
/** No answer that stands behind a prompt goes on so far. */
const longest = 400;

/** An answer without the brackets before it that say how to fill in: （填写）某某公司 behind 单位名称：. */
export function withoutBracketedPrompt(text: string): string {
  if (!"(（【[".includes(text.trimStart().charAt(0)) || text.length > longest) return text;
  const rest = text.replace(bracketed, "").trim();
  return rest.length < 2 || hint.test(rest) ? text : rest;
}

/** 【单选题】, 【选填】: what kind of question it is. */
const saysHow = /[题填选]$/;

/** What stands in such a frame; the text itself where it has none. */
function withoutFrame(text: string): string {
  if (!":：【_".includes(text.trimStart().charAt(0))) return text;
  const [, behind, inside, between] = framed.exec(text) ?? [];
  const answer = (behind ?? inside ?? between)?.trim();
  return answer === undefined || saysHow.test(answer) ? text : answer;
}

function behindPrompt(given: string): string {
  if (given.length > longest) return given;
  const text = withoutFrame(given);
  const chosen = text.replace(offered, "").replace(arrowBefore, "").replace(arrowBehind, "$1").trim();
  const rest = chosen.replace(bracketed, "").replace(asked, "").trim();
  return (rest.length < 2 && rest !== chosen && !short.test(rest)) || hint.test(rest) ? text : rest;
}

const isFramed = (text: string) => text.length <= longest && withoutFrame(text) !== text;
const mayPrompt = /^\s*[(（【[请点下▼▾]|[▼▾)）】\]]\s*$/;
const promptsOf = textsThat(
  (text) => isFramed(text) || (holdsAny(text, parts) && mayPrompt.test(text) && behindPrompt(text) !== text),
);

/** A sheet with the answers alone where the prompt of the print was left before or behind them: （请填写项目全称）某某平台, 男 ▼. */
export function withoutPrompts(sheet: SheetSnapshot): SheetSnapshot {
  const found = promptsOf(sheet.cells).filter(({ whole }) => whole === undefined);
  return withRewritten(sheet, new Map(found.map((cell) => [cell, asText(cell, behindPrompt(cell.text))])));
}
