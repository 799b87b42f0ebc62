import { acrossRules, rules } from "../../src/check";
import { edition2020 } from "../../src/form/edition2020";

const { guideCoverage } = edition2020;

/** Each sentence of 二, 三 and 填写说明 is served by a rule or an item of the or it is said why not. */
const clauses = Object.entries(edition2020.clauses).filter(
  ([id]) => /^(?:guide\.[23]\.|note\.)/.test(id) && id !== "guide.3.1",
);
/** The sentences of a clause; what stands in brackets behind a full stop is one of its own. */
const sentencesOf = (text: string) => text.split(/(?:[。；](?!）))/).filter((part) => part.trim() !== "");

test("each sentence is in the table", () => {
  const missed = clauses.flatMap(([id, { text }]) =>
    sentencesOf(text)
      // 3.1.5 lists what the audit holds in one long sentence of parts.
      .slice(0, id === "guide.3.1.5" ? 3 : undefined)
      .filter(
        (sentence) => !guideCoverage.some(({ clause, words }) => clause === id && sentence.includes(words)),
      )
      .map((sentence) => `${id} ${sentence}`),
  );
  expect(missed).toEqual([]);
});

test("each line's words are the clause's, and what serves it is there", () => {
  const known = new Set([...rules.map(({ id }) => id), ...Object.keys(acrossRules)]);
  const items = new Set(edition2020.checklist.flatMap(({ id, also }) => [id, ...also]));
  for (const { clause, words, rules: by = [], items: asked = [], because } of guideCoverage) {
    expect([clause, edition2020.clauses[clause]?.text]).toEqual([clause, expect.stringContaining(words)]);
    expect([clause, by.filter((id) => !known.has(id)), asked.filter((id) => !items.has(id))]).toEqual([
      clause,
      [],
      [],
    ]);
    expect([clause, by.length + asked.length > 0 || because !== undefined]).toEqual([clause, true]);
  }
});
