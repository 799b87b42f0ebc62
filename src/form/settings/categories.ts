import type { Choice, Edition } from "../edition";
import type { Settings } from "./settings";

/** Whether a category belongs to a list of categories, by id of those of the edition and as all of its group do. */
type Membership = (list: readonly string[]) => readonly string[];

/** The edition with its categories called, grouped and added as the settings say. */
export function withCategories(edition: Edition, { categories }: Settings): Edition {
  const before = edition.fields.find(({ id }) => id === "project.category")?.choices ?? [];
  const choices = categories.map(({ id, label, group, synonyms }): Choice => {
    const known = before.find((choice) => choice.id === id);
    const old = known && known.label !== label && !synonyms.includes(known.label) ? [known.label] : [];
    const taken = new Set(
      categories.filter((each) => each.id !== id).flatMap((each) => [each.label, ...each.synonyms]),
    );
    const variants = [...synonyms, ...old.filter((name) => !taken.has(name))];
    const { variants: _, group: _group, ...kept } = known ?? { id, label };
    return {
      ...kept,
      label,
      ...(group === "" ? {} : { group }),
      ...(variants.length > 0 || known?.variants ? { variants } : {}),
    };
  });
  const members: Membership = (list) =>
    choices.filter(({ id, group }) => belongs(id, group, list, before)).map(({ id }) => id);
  const inGroups = <Kept extends { readonly categories?: readonly string[] }>(each: Kept): Kept =>
    each.categories ? { ...each, categories: members(each.categories) } : each;
  return {
    ...edition,
    fields: edition.fields.map((field) => ({
      ...field,
      ...(field.mandatory === "always" || field.mandatory.length === 0
        ? {}
        : { mandatory: members(field.mandatory) }),
      ...(field.id === "project.category" ? { choices } : {}),
    })),
    summaryFields: edition.summaryFields.map((field) =>
      field.source === "project.category" ? { ...field, choices } : field,
    ),
    conditions: edition.conditions.map(inGroups),
    checklist: edition.checklist.map(inGroups),
    categoryGroups: Object.fromEntries(
      Object.entries(edition.categoryGroups).map(([name, list]) => [name, members(list)]),
    ) as Edition["categoryGroups"],
  };
}

/** A category that stays in its group stays in its lists; of another group it is what all of that group are. */
function belongs(
  id: string,
  group: string | undefined,
  list: readonly string[],
  before: readonly Choice[],
): boolean {
  const known = before.find((choice) => choice.id === id);
  if (known && known.group === group) return list.includes(id);
  const others = before.filter((choice) => choice.group === group);
  return others.length > 0 && others.every((choice) => list.includes(choice.id));
}
