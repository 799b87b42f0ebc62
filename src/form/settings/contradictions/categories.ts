import type { Rows } from "../rows";
import { columnOf, listOf, repeated, type Contradiction } from "./contradiction";

export function inCategories(rows: Rows["categories"]): Contradiction[] {
  const withId = columnOf(rows, "id").filter(({ name }) => name !== "");
  const labels = columnOf(rows, "label");
  return [
    ...repeated(
      "categories",
      labels,
      (name) => `有两个项目类别都叫“${name}”。请改掉一个，或删去重复的一行。`,
    ),
    ...repeated(
      "categories",
      withId,
      (name) => `编号“${name}”在两行里都有。一行是新增的类别的，请把它的编号清空。`,
    ),
    ...repeated(
      "categories",
      [...labels, ...listOf(rows, "synonyms")],
      (name, row) =>
        `“${name}”已经是“${rows[row]!.label}”这一类的叫法，会分不清是哪一类。请在这一行里删去它，或换个叫法。`,
    ).filter(({ column }) => column === "synonyms"),
    ...repeated(
      "categories",
      [...listOf(rows, "synonyms"), ...labels],
      (name, row) =>
        `类别“${name}”和“${rows[row]!.label}”的其他叫法重名。请先在那一行里删去这个叫法，或换个名称。`,
    ).filter(({ column }) => column === "label"),
  ];
}
