import type { Field } from "../../form/edition";
import { isSlipped, readingOf, type Application, type FieldValue } from "../../read/application";
import { shownAmount, shownNumber } from "../../text/shownNumber";

const none = "无";

/** A value as somebody would write it into the form: 2019年5月, 52%, 是; amounts in 万元 without their unit. */
export function answerText(field: Field, value: FieldValue): string {
  if (typeof value === "number") return numberText(field, value);
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "string")
    return field.type === "choice" ? optionLabel(field, value) : dateText(field, value);
  return value
    .map((entry) => (typeof entry === "string" ? optionLabel(field, entry) : entry.join("：")))
    .join(field.type === "pairs" ? "\n" : "、");
}

/**
 * What an application says in a field, as text: what was written where it is no answer of the field's type, so that nothing
 * is lost; empty where it says nothing.
 */
export function writtenAnswer(application: Application, field: Field): string {
  const reading = readingOf(application, field.id);
  if (!reading || reading.state === "blank" || isSlipped(reading)) return "";
  if (reading.value !== null) return answerText(field, reading.value);
  return reading.state === "none" ? none : reading.raw;
}

function numberText({ type }: Field, value: number): string {
  if (type === "ratio") return `${Number((value * 100).toFixed(6))}%`;
  return type === "amount" ? shownNumber(value) : String(value);
}

function optionLabel(field: Field, id: string): string {
  return field.choices?.find((choice) => choice.id === id)?.label ?? id;
}

function dateText({ type }: Field, text: string): string {
  const date =
    type === "month" || type === "day" || type === "monthOrDay"
      ? /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text)
      : null;
  if (!date) return text;
  const [, year, month, day] = date;
  return `${year}年${month ? `${Number(month)}月` : ""}${day ? `${Number(day)}日` : ""}`;
}

/** The same; an amount carries its unit where the printed label says none. */
export function amountWithUnit(application: Application, field: Field): string {
  const value = readingOf(application, field.id)?.value;
  return field.type === "amount" && typeof value === "number" && !field.label.includes("万元")
    ? shownAmount(value)
    : writtenAnswer(application, field);
}
