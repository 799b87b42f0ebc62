import type { Rows } from "../rows";
import { columnOf, listOf, repeated, type AsBefore, type Contradiction } from "./contradiction";

export function inCategories(rows: Rows["categories"], asBefore: AsBefore): Contradiction[] {
  const labels = columnOf(rows, "label");
  const twice = repeated(
    "categories",
    labels,
    asBefore,
    (name) => `有两个项目类别都叫“${name}”。请改掉一个，或删去重复的一行。`,
  );
  const alsoCalled = repeated(
    "categories",
    [...labels, ...listOf(rows, "synonyms")],
    asBefore,
    (name, row, column) =>
      column === "label"
        ? `类别“${name}”和“${rows[row]!.label}”的其他叫法重名。请先在那一行里删去这个叫法，或换个名称。`
        : `“${name}”已经是“${rows[row]!.label}”这一类的叫法，会分不清是哪一类。请在这一行里删去它，或换个叫法。`,
  );
  const known = new Set(twice.map(({ row }) => row));
  return [...twice, ...alsoCalled.filter(({ row }) => !known.has(row))];
}
