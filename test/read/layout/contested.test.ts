import { baseOf, changed } from "../metamorphic/sample";
import { scoreOf } from "../metamorphic/score";
import { transforms } from "../metamorphic/transforms";

test("传真 | 0432-86161080 | 0431-80789878 王主任: a number with a name behind it is a rival as any other", () => {
  const beside = transforms.find(({ name }) => name === "personsBeside")!;
  const { unsure, misses } = scoreOf(changed(baseOf("corrected", 770_004), beside, 770_004)!);
  expect([unsure, misses.filter((miss) => /^silent/.test(miss))]).not.toEqual([
    false,
    [expect.stringContaining("contact.fax")],
  ]);
  expect(unsure).toBe(true);
});
