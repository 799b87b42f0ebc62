import type { Person } from "../../../src/taskpane/shell/rails";

/** What a machine remembers on which this person has opened the pane before. */
export const knownPerson = (person: Person): Readonly<Record<string, string>> => ({
  我是: person,
  看过第一次提示: "是",
});
