import { currentEdition as edition } from "../../../../src/form";

/** The printed words of a field's options by id; none where it has no options. */
export function choiceLabels(field: string): Map<string, string> {
  const choices = edition.fields.find(({ id }) => id === field)?.choices ?? [];
  return new Map(choices.map(({ id, label }) => [id, label]));
}
