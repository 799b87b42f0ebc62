import type { Edition, Field } from "../../form/edition";
import { printReading } from "../../merge/filed/printed";
import type { Application, Reading } from "../../read/application";
import { whyText } from "../wording";
import type { CellRef } from "../../sheet/snapshot";
import { cellText } from "../cellText";
import { noteTexts } from "./noteTexts";
import { shownNumber } from "../../text/shownNumber";

/** One field as the pane shows its reading. */
export interface ReadingRow {
  readonly field: string;
  readonly label: string;
  /** The value as understood, or what is the matter instead. */
  readonly value: string;
  readonly cell: CellRef | null;
  /** Why it was taken from there: “右边第1格，与本列18个栏目一致”. */
  readonly why: string | null;
  /** What was changed or is doubtful, a sentence each. */
  readonly remarks: readonly string[];
  /** Worth a look: changed, not understood or not found. */
  readonly notable: boolean;
}

export interface ReadingSection {
  readonly title: string;
  readonly rows: readonly ReadingRow[];
}

const untitled: Readonly<Record<string, string>> = { cover: "封面" };

/** All fields of the form in its order, by section. */
export function readingSections(application: Application, edition: Edition): ReadingSection[] {
  return edition.sections.flatMap((section) => {
    const rows = edition.fields
      .filter((field) => field.places[0]?.section === section.id)
      .map((field) => rowOf(field, application.readings[field.id] ?? []));
    return rows.length ? [{ title: section.headings[0] ?? untitled[section.id] ?? section.id, rows }] : [];
  });
}

function rowOf(field: Field, readings: readonly Reading[]): ReadingRow {
  const [best, ...others] = readings;
  const label = field.year ? `${field.year}年${field.label}` : field.label;
  const row = { field: field.id, label };
  if (!best) return { ...row, value: "没有找到这个栏目", cell: null, why: null, remarks: [], notable: true };
  const elsewhere = others
    .filter((other) => other.state === "value" && readingText(other, field) !== readingText(best, field))
    .map((other) => `${cellText(other.cell)} 另填为“${readingText(other, field)}”`);
  const remarks = [...noteTexts(best, field), ...elsewhere];
  return {
    ...row,
    value: readingText(best, field),
    cell: best.cell,
    why: whyText(best),
    remarks,
    notable: best.state === "unread" || remarks.length > 0,
  };
}

/** A field's value as it was understood, or what is the matter instead. */
export function readingText(reading: Reading, field: Field): string {
  if (reading.state === "blank") return "没有填写";
  if (!field.mayBePassedOn) return "已填写（证件号码不在此显示）";
  if (reading.state === "unread") return "没有看懂";
  const printed = printReading(reading, field, []);
  if (printed === null) return "没有填写";
  if (typeof printed === "string") return printed;
  if (field.type === "ratio") return `${shownNumber(printed * 100)}%`;
  return field.unit ? `${shownNumber(printed)} ${field.unit}` : shownNumber(printed);
}
