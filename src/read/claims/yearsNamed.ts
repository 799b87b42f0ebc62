import { holdsAny } from "../../text/holdsAny";
import type { LabelIndex } from "../labels/labelIndex";
import { recogniseLabel } from "../labels/recognise";
import { language } from "../language";

const closing = [")", "）"];
/** （2017/2018/2019）, （2017、2018、2019年，万元）. */
const years =
  /[(（]((?:(?:19|20)\d{2}年?度?[/／、，,~—-]){1,5}(?:19|20)\d{2}年?度?)(?:[，,;；、\s]+(\p{Script=Han}{1,4}))?[)）]/u;
const anyYear = /(?:19|20)\d{2}/g;
const recent = /^(?:近|最近|前)[一二三四五两\d]年/;
/** What may part the figures; a comma before three digits is one of thousands. */
const parting = /\s*(?:[/／、;；，→|\r\n]|[,](?!\d{3}(?!\d)))\s*|\s+/;
const figure = /^-?\d[\d,.]*\s*[%％]?$/;

/**
 * 近三年总资产（2017/2018/2019）：100 / 200 / 300 万元: a line for each year that the label names, with its figure; null where
 * the label is none of a yearly row, or there are more figures than years, or fewer.
 */
export function yearsNamed(head: string, rest: string, index: LabelIndex): string[] | null {
  if (!head.includes("20") || !holdsAny(head, closing)) return null;
  const [whole, list, unitAsked] = years.exec(head) ?? [];
  if (whole === undefined || list === undefined) return null;
  const name = head
    .replace(whole, "")
    .replace(/\s*[:：]\s*$/, "")
    .replace(recent, "");
  const label = recogniseLabel(name, index);
  if (label?.year !== null || label.hits[0]!.field.row === undefined) return null;
  const named = list.match(anyYear)!;
  const [, figures, unit] = new RegExp(`^(.*?)\\s*(${language.yuan})?\\s*$`, "su").exec(rest.trim())!;
  const parts = figures!.split(parting);
  if (parts.length !== named.length || !parts.every((part) => figure.test(part))) return null;
  const asked = unitAsked === undefined ? name : `${name}（${unitAsked}）`;
  return named.map((year, n) => `${year}年${asked}：${parts[n]!}${unit ?? ""}`);
}
