import type { Edition } from "../../edition";
import type { Rows } from "../rows";
import { columnOf, repeated, same, type Contradiction } from "./contradiction";

export function inLabels(rows: Rows["labels"], edition: Edition): Contradiction[] {
  const places = new Map(
    [...edition.fields, ...edition.summaryFields].flatMap((field) =>
      field.places.map(({ section, labels }) => [`${section}/${field.id.replace(/\.\d{4}$/, "")}`, labels]),
    ),
  );
  const sharedBefore = (a: string, b: string, name: string): boolean =>
    [a, b].every((id) => places.get(id)?.some((label) => same(label) === same(name)));
  const names = rows.flatMap(({ id, label, synonyms }, row) => [
    { row, column: "label", name: `${id.split("/")[0]}/${label}`, text: label },
    ...synonyms.map((text) => ({ row, column: "synonyms", name: `${id.split("/")[0]}/${text}`, text })),
  ]);
  const first = new Map<string, number>();
  const found: Contradiction[] = columnRepeats(rows);
  for (const { row, column, name, text } of names) {
    const before = first.get(same(name));
    if (before === undefined) first.set(same(name), row);
    else if (before !== row && !sharedBefore(rows[before]!.id, rows[row]!.id, text))
      found.push({
        section: "labels",
        row,
        column,
        fault: `“${text}”已经是“${rows[before]!.label}”这一栏的写法，读表时会分不清。请换个写法，或在那一行里删去它。`,
      });
  }
  return found;
}

function columnRepeats(rows: Rows["labels"]): Contradiction[] {
  return repeated(
    "labels",
    columnOf(rows, "id"),
    (_, row) => `这一栏和“${rows[row]!.label}”是同一个编号，写了两行。请删去一行。`,
  );
}
