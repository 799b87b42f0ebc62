import type { Edition } from "../../edition";
import type { Rows } from "../rows";
import { same, type AsBefore, type Contradiction } from "./contradiction";

export function inLabels(rows: Rows["labels"], edition: Edition, asBefore: AsBefore): Contradiction[] {
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
  const isOld = ({ row, column, text }: (typeof names)[number]): boolean =>
    asBefore("labels", row, column, text);
  const first = new Map<string, number>();
  return [...names.filter(isOld), ...names.filter((each) => !isOld(each))].flatMap(
    ({ row, column, name, text }): Contradiction[] => {
      const before = first.get(same(name));
      if (before === undefined) first.set(same(name), row);
      if (before === undefined || before === row || sharedBefore(rows[before]!.id, rows[row]!.id, text))
        return [];
      const fault = `“${text}”已经是“${rows[before]!.label}”这一栏的写法，读表时会分不清。请换个写法，或在那一行里删去它。`;
      return [{ section: "labels", row, column, fault }];
    },
  );
}
