import type { Edition, Field } from "../../../form/edition";
import type { PrintedForm } from "../../../form/printedForm";
import { readingOf, type Application, type FieldValue } from "../../../read/application";
import type { CellRef } from "../../../sheet/snapshot";
import { fieldNamed } from "../../wording/label";
import { amountWithUnit } from "../answerText";
import type { PlanLine } from "./planChapters";

/** What 建设方案 says of a field, beside the form. */
export interface PlanFact {
  readonly field: string;
  readonly form: string;
  readonly formCell: CellRef;
  /** The words of 建设方案; null where it does not say it. */
  readonly plan: string | null;
  readonly planCell: CellRef | null;
  readonly differs: boolean;
}

interface Said {
  readonly text: string;
  readonly cell: CellRef;
}

const bare = (text: string): string => text.normalize("NFKC").replace(/[^\p{L}\p{N}.%-]/gu, "");
const plain = (text: string): string => text.normalize("NFKC").replace(/[\s,，]/g, "");
const leading = /^(?:\(?[\d一二三四五六七八九十]+[)、.]|[①-⑩●■◆•·-])+/;

/** Where a plan names a field of the outline and says another thing than the form. */
export function planFacts(
  lines: readonly PlanLine[],
  application: Application,
  edition: Edition,
  { outline }: PrintedForm,
): readonly PlanFact[] {
  const fields = [...new Set(outline.chapters.flatMap(({ known = [] }) => known))]
    .map((id) => fieldNamed(edition, id)!)
    .filter(({ type }) => type !== "longText" && type !== "pairs" && type !== "choice" && type !== "choices");
  return fields.flatMap((field): PlanFact[] => {
    const form = amountWithUnit(application, field);
    const reading = readingOf(application, field.id);
    if (form === "" || !reading) return [];
    const said = labelled(field, lines) ?? inProse(field, lines) ?? mentioned(field, form, lines);
    const differs = said !== null && !saysSame(said.text, form, field, reading.value);
    return [
      {
        field: field.id,
        form,
        formCell: reading.cell,
        plan: said?.text ?? null,
        planCell: said?.cell ?? null,
        differs,
      },
    ];
  });
}

/** 项目总投资（万元）：5,000, or the label in a cell and the answer in the next one. */
function labelled(field: Field, lines: readonly PlanLine[]): Said | null {
  const year = field.year === undefined ? "" : `${field.year}年`;
  const labels = [field.label, ...field.places.flatMap((place) => place.labels)].flatMap((label) => {
    const short = label.replace(/[（(].*$/, "");
    return [bare(`${year}${label}`), bare(`${year}${short}`)];
  });
  for (const { text, cell, beside } of lines) {
    const [, label = "", behind = ""] = /^([^:：]*)(?:[:：]\s*(.*))?$/s.exec(text.trim()) ?? [];
    if (!labels.includes(bare(label.replace(leading, ""))) && !labels.includes(bare(label))) continue;
    const said = behind === "" ? beside : behind;
    if (said !== "") return { text: said, cell };
  }
  return null;
}

const amount = "([\\d.]+(?:亿|百万|万|千)?元?)";
/** Sentences that say what the outline asks of every plan. */
const sentences: Readonly<Record<string, RegExp>> = {
  "situation.totalInvestment": new RegExp(
    `总投资(?:额|规模|概算|预算|约|为|共计|共|计|达到|达|是|[:：]|\\(万元\\))*${amount}`,
  ),
  "project.periodStart":
    /(?:年限|周期|建设期|工期|起止|实施期|建设时间|实施时间).{0,8}?(20\d{2}(?:年|[-./])\d{1,2}月?(?:\d{1,2}日)?)(?:起)?[-—–~至到]+20\d{2}/,
  "project.periodEnd":
    /(?:年限|周期|建设期|工期|起止|实施期|建设时间|实施时间).{0,8}?20\d{2}(?:年|[-./])\d{1,2}月?(?:\d{1,2}日)?(?:起)?[-—–~至到]+(20\d{2}(?:年|[-./])\d{1,2}月?)/,
};

function inProse({ id }: Field, lines: readonly PlanLine[]): Said | null {
  const sentence = sentences[id];
  if (!sentence) return null;
  for (const { text, cell } of lines) {
    const found = sentence.exec(plain(text));
    if (found) return { text: found[1]!, cell };
  }
  return null;
}

/** A name needs no label: it stands somewhere, or the plan does not name it. */
function mentioned({ id }: Field, form: string, lines: readonly PlanLine[]): Said | null {
  if (id !== "project.name" && id !== "applicant.name") return null;
  const found = lines.find(({ text }) => bare(text).includes(bare(form)));
  return found ? { text: form, cell: found.cell } : null;
}

function saysSame(said: string, form: string, field: Field, value: FieldValue | null): boolean {
  if (bare(said) === bare(form)) return true;
  if (typeof value === "number") {
    const factor = field.type === "ratio" ? 100 : 1;
    return figuresIn(said, field).some((figure) => Math.abs(figure - value * factor) < 0.006);
  }
  const [date] = monthsIn(form);
  const months = monthsIn(said);
  // 2019年5月至2021年4月 says both ends
  if (date !== undefined) return (field.id === "project.periodEnd" ? months.at(-1) : months[0]) === date;
  return bare(said).includes(bare(form));
}

const scales: Readonly<Record<string, number>> = { 亿: 10_000, 百万: 100, 万: 1, 千: 0.1 };

/** The figures in a text; of amounts in 万元. */
function figuresIn(text: string, { type }: Field): readonly number[] {
  return [...plain(text).matchAll(/(-?\d+(?:\.\d+)?)(亿|百万|万|千)?(元)?/g)].map(
    ([, digits, word, yuan]) => {
      if (type !== "amount") return Number(digits) * (word ? scales[word]! * 10_000 : 1);
      return Number(digits) * (word ? scales[word]! : yuan ? 0.0001 : 1);
    },
  );
}

/** The months that a text names: 2019年05月, 2019-5, 2019.05.01 are 2019-5. */
function monthsIn(text: string): readonly string[] {
  const found = plain(text).matchAll(/((?:19|20)\d{2})(?:年|[-./])(\d{1,2})/g);
  return [...found].map(([, year, month]) => `${year}-${Number(month)}`);
}
