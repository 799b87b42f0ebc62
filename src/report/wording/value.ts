import type { Edition } from "../../form/edition";
import { hidden, maskValue } from "../../text/person/maskNumbers";
import { shownNumber } from "../../text/shownNumber";
import { fieldNamed } from "./label";

/** A field's value as a clerk reads it: 4,231.5 · 56.2% · 2020年6月 · the labels of choices. Private fields are not shown. */
export function showValue(edition: Edition, id: string | undefined, value: string | number): string {
  const field = id === undefined ? undefined : fieldNamed(edition, id);
  if (!field) return showFact(value);
  if (!field.mayBePassedOn || maskValue(value) === hidden) return hidden;
  if (typeof value === "number")
    return field.type === "ratio" ? `${shownNumber(Number((value * 100).toFixed(4)))}%` : shownNumber(value);
  if (field.type === "choice" || field.type === "choices") {
    const labels = new Map((field.choices ?? []).map((choice) => [choice.id, choice.label]));
    return value
      .split("、")
      .map((one) => labels.get(one) ?? one)
      .join("、");
  }
  return field.yearWillDo && /^\d{4}$/.test(value) ? `${value}年` : showDate(value);
}

/** Another fact of a finding; small whole numbers (years, counts) stay without separators. */
export function showFact(value: string | number): string {
  if (typeof value === "string") return showDate(value);
  if (maskValue(value) === hidden) return hidden;
  return Math.abs(value) < 10_000 ? String(Number(value.toFixed(6))) : shownNumber(value);
}

/** 2020-06-15 → 2020年6月15日, 2020-06 → 2020年6月; other text stays. */
function showDate(text: string): string {
  const date = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!date) return text;
  const [, year, month, day] = date;
  return `${year}年${Number(month)}月${day ? `${Number(day)}日` : ""}`;
}
