import { wordings, type Wording } from "../../../src/report/wording/wording";
import { wordingTable } from "../../../src/report/wording/table";
import { variants, type WordingKey } from "../../../src/check/variants";

/** What does not compile: each line that TypeScript has to refuse is marked, and one that it accepts fails the type check. */

const advice = "请核对。";

test("a rule, a case, a placeholder and a fact that do not meet are refused by the compiler", () => {
  const sound = wordings({ "FIN-12": { message: "{label}为 {found}，占 {percent}%。", advice } });
  const tables: unknown[] = [
    // @ts-expect-error no rule has this id
    wordings({ "FIN-99": { message: "{label}。", advice } }),
    // @ts-expect-error the rule has no such case
    wordings({ "FIN-12.low": { message: "{label}占 {percent}%。", advice } }),
    // @ts-expect-error nothing gives {share}
    wordings({ "FIN-12": { message: "{label}占 {percent}%、{share}。", advice } }),
    // @ts-expect-error the fact percent is not told
    wordings({ "FIN-12": { message: "{label}为 {found}。", advice } }),
    // @ts-expect-error a placeholder of the advice counts as well
    wordings({ "FIN-12": { message: "{label}占 {percent}%。", advice: "请核对 {tax}。" } }),
  ];
  expect(Object.keys(sound)).toEqual(["FIN-12"]);
  expect(tables).toHaveLength(5);
});

test("a table that lacks a case is refused by the compiler", () => {
  const { "FIN-12": _left, ...others } = wordingTable as Record<WordingKey, Wording>;
  // @ts-expect-error FIN-12 has no wording
  const lacking: Readonly<Record<WordingKey, Wording>> = others;
  expect(lacking).not.toHaveProperty("FIN-12");
});

test("the wordings are those of the list of cases", () => {
  const keys = Object.entries(variants).flatMap(([id, cases]) =>
    Object.keys(cases).map((each) => (each === "" ? id : `${id}.${each}`)),
  );
  expect(Object.keys(wordingTable).sort()).toEqual(keys.sort());
});
