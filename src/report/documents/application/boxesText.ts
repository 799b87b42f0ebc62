import type { Choice, Edition, Field } from "../../../form/edition";
import type { PrintedCell } from "../../../form/printedForm";
import { readingOf, type Application } from "../../../read/application";
import { fieldNamed } from "../../wording/label";
import { writtenAnswer } from "../answerText";

type Boxes = Extract<PrintedCell, { readonly kind: "boxes" }>;

const room = "　　　　";

/** The boxes of a cell, ticked as the application says, with the texts noted at them: ☑公有云　北方云（服务商名称）. */
export function boxesText(cell: Boxes, application: Application, edition: Edition): string {
  const field = fieldNamed(edition, cell.field)!;
  const chosen = chosenOf(application, field);
  const boxes = (field.choices ?? []).map((choice) => {
    const isChosen = chosen.includes(choice.id);
    const note = noteOf(choice, application, edition);
    const [before, behind] = cell.notes?.[choice.id] ?? ["", ""];
    const space = behind === "" ? "" : room;
    const text = cell.notes?.[choice.id] ? `${before}${isChosen && note !== "" ? note : space}${behind}` : "";
    return `${isChosen ? "☑" : "□"}${choice.label}${text}`;
  });
  const perLine = cell.perLine ?? 1;
  const lines = Array.from({ length: Math.ceil(boxes.length / perLine) }, (_, line) =>
    boxes.slice(line * perLine, (line + 1) * perLine).join("　"),
  );
  const unread = chosen.length === 0 ? unreadText(application, field) : "";
  return [...(cell.heading ? [cell.heading] : []), ...lines, unread].filter((text) => text !== "").join("\n");
}

function chosenOf(application: Application, field: Field): readonly string[] {
  const reading = readingOf(application, field.id);
  const value = reading?.value ?? null;
  if (value === true) return ["yes"];
  if (value === false) return ["no"];
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.map(String);
  return reading?.notes.flatMap((note) => (note.kind === "severalChosen" ? note.chosen : [])) ?? [];
}

function noteOf({ noteField }: Choice, application: Application, edition: Edition): string {
  return noteField ? writtenAnswer(application, fieldNamed(edition, noteField)!) : "";
}

/** Whether a note stands at a ticked box; else it needs a row of its own, so that it is not lost. */
export function isNoted(note: string, application: Application, edition: Edition): boolean {
  return edition.fields.some((field) => {
    const chosen = chosenOf(application, field);
    return (field.choices ?? []).some(({ id, noteField }) => noteField === note && chosen.includes(id));
  });
}

/** What was written where boxes are ticked and no answer was understood. */
function unreadText(application: Application, field: Field): string {
  const reading = readingOf(application, field.id);
  if (reading?.state !== "unread") return "";
  const words = reading.raw.replace(/[□☐☑√✓■\s]/g, "");
  const printed = (field.choices ?? []).map(({ label }) => label).join("");
  return words === "" || words === printed ? "" : reading.raw;
}
