import type { Field } from "../../form/edition";
import { optionIndexOf, optionAt } from "../choices/options";
import { factBy, type Content } from "../page/facts";
import { readValue } from "../values/readValue";
import { shapeOf, type Shape } from "./shape";

/**
 * How well a cell answers a field by its looks: 2 a telephone number where one is asked, 0 nothing said, below 0 what
 * that field is never answered with. These are the weights by which layouts are compared; test/read/layout/fit.test.ts
 * pins them.
 */
export function fitOf(field: Field, cell: Content): number {
  const shape = shapeOf(cell);
  if (shape.is === "blank") return 0;
  if (shape.is === "none") return 0.6;
  if (field.choices) return choiceFit(field, cell, shape);
  if ((shape.is === "hint" || shape.is === "remark") && field.type !== "longText") return -1.2;
  if (shape.is === "unit") return -0.8;
  const fit = typeFit[field.type](shape, field);
  // 二〇一三年六月, 人民币：342万元整: what no look tells, the reader of such values does.
  return fit < 0 && hasReader.has(field.type) && isRead(cell, field) ? 1 : fit;
}

const hasReader = new Set<Field["type"]>([
  "month",
  "day",
  "monthOrDay",
  "amount",
  "count",
  "decimal",
  "ratio",
]);

const isRead = factBy((cell, field: Field): boolean => {
  const { is } = shapeOf(cell);
  if (is !== "words" && is !== "date") return false;
  if (is === "words" && cell.text.length > 40) return false;
  return readValue(field, cell, { label: "", money: null, others: [] }).state === "value";
});

type Fit = (shape: Shape, field: Field) => number;

const byShape =
  (fits: Partial<Record<Shape["is"], number>>, other: number): Fit =>
  ({ is }) =>
    fits[is] ?? other;

const dates: Fit = ({ is, text }) => {
  // 2019年末, 2019 is a head of the financial table, or an answer that lacks its month.
  if (is === "date") return /^\d{4}年\D*$/.test(text) ? 0.2 : 1.8;
  if (text.length === 4) return is === "number" && /^(?:19|20)/.test(text) ? 0.2 : -1.3;
  return (is === "number" || is === "postcode") && /^(?:19|20)\d\d/.test(text) ? 0.6 : -1.3;
};
/** Figures may have their unit or a word behind them: 约50台, 3.5亿元. */
const figures: Fit = ({ is, text }) => {
  if (is === "number") return 1;
  // 县局2020年6月8日查看 says a day, and no figure.
  if (is === "words") return /^[^\d]{0,4}\d[\d,.]*(?![\d,.年])/.test(text) ? 0.8 : -1.2;
  // 846027900 may be an amount as well as a telephone number, 0431-… is none.
  if (is === "phone" && /^[1-9]\d{6,10}$/.test(text)) return 0.9;
  return is === "postcode" || is === "phone" ? 0.4 : -1;
};
/** 5.5, 70,236.43个: no number of things, and no option's. */
const isBroken = ({ is, text }: Shape) =>
  is === "number" && /^[\d,]+\.\d*[1-9]\d*[个项名台套家人次]?$/.test(text);

/** Pieces are counted whole; with 万 behind it a number may be broken. */
const counts: Fit = (shape, field) => (isBroken(shape) ? -0.6 : figures(shape, field));

/** 25,953.93 is no share of anything. */
const shares: Fit = (shape, field) =>
  shape.is === "number" && /^\d[\d,]{3,}(?:\.\d+)?$/.test(shape.text) ? -0.6 : figures(shape, field);

/** Whether a field asks a person's name. */
export const asksName = ({ id }: Field) =>
  id.endsWith("Lead") || id.endsWith("Person.name") || id.endsWith("contact.name");

const words: Fit = ({ is, length }, field) => {
  if (is !== "words") return -1.2;
  // A person's name has two to four letters, one of another people some more; a sentence is none.
  if (asksName(field)) return length <= 4 ? 0.9 : length <= 12 ? 0.3 : -0.6;
  return length >= 4 ? 0.8 : 0.5;
};

const typeFit: Readonly<Record<Field["type"], Fit>> = {
  mobile: ({ is, text }) => (is === "mobile" ? 2.2 : is === "phone" || /1[3-9]\d{9}/.test(text) ? 0.8 : -1.3),
  phone: ({ is, text }) => {
    if (is === "phone") return 2.2;
    // 20140218 may be a telephone number without its area code; words may stand beside one.
    return is === "mobile" || /^\d{8}$/.test(text) || /\d{7}/.test(text) ? 1 : -1.2;
  },
  email: byShape({ email: 2.4 }, -1.4),
  code: byShape({ code: 2.2, postcode: 1.6, words: -1.4 }, -1),
  month: dates,
  day: dates,
  monthOrDay: dates,
  amount: figures,
  count: counts,
  decimal: figures,
  ratio: shares,
  text: words,
  longText: ({ is, length }) => (is === "words" || is === "hint" ? (length >= 15 ? 1 : 0.3) : -0.6),
  pairs: byShape({ words: 0.4 }, 0),
  choice: byShape({}, 0),
  choices: byShape({}, 0),
  yesNo: byShape({}, 0),
};

const furthestOption = 12;
/** What of a text is looked at: an option, with blanks in it, is not so long. */
const longestOption = 120;

/** Whether one of a field's options begins a text, behind signs and numbers. */
function hasOption(field: Field, text: string): boolean {
  const index = optionIndexOf(field.choices!);
  const lower = text.slice(0, longestOption).toLowerCase();
  const last = Math.min(text.length, furthestOption);
  for (let at = 0; at < last; at++)
    if (index.has(lower.charCodeAt(at)) && optionAt(lower, at, index)) return true;
  return false;
}

function choiceFit(field: Field, { kind }: Content, shape: Shape): number {
  if (kind !== "text")
    return shape.is === "number" && field.type !== "text" && !isBroken(shape) ? -0.3 : -1.2;
  const answers = hasOption(field, shape.text);
  if (answers) return shape.length > 40 && !shape.signs ? 0.2 : 2;
  // √ in a cell of its own, before or behind its option.
  if (shape.signs && field.type !== "text") return shape.length <= 2 ? 2 : 1;
  if (shape.is !== "words") return -1.2;
  return field.type === "text" && shape.length <= 12 ? 0 : -0.6;
}
