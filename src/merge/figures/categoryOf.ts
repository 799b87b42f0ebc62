import type { Edition } from "../../form/edition";
import { foldText } from "../../text/foldText";

const known = new WeakMap<Edition, ReadonlyMap<string, string>>();

function categoriesOf(edition: Edition): ReadonlyMap<string, string> {
  const choices = edition.fields.find((field) => field.id === "project.category")?.choices ?? [];
  const named = (names: (choice: (typeof choices)[number]) => readonly string[]): [string, string][] =>
    choices.flatMap((choice) =>
      names(choice).map((name): [string, string] => [foldText(name), choice.label]),
    );
  // a label counts more than a variant of another
  return new Map([...named(({ variants = [] }) => variants), ...named(({ label }) => [label])]);
}

const numbered = /^\s*[（(]?(?:\d{1,2}|[一二三四五六七八九十])[)）.．、]\s*/;

/** The category that a cell of a table names, by its label or as people shorten it (3.制造业服务化); null where it names none, or several. */
export function categoryOf(text: string, edition: Edition): string | null {
  let categories = known.get(edition);
  if (!categories) known.set(edition, (categories = categoriesOf(edition)));
  const bare = foldText(text.replace(numbered, ""));
  return categories.get(bare) ?? categories.get(`${bare}项目`) ?? null;
}
