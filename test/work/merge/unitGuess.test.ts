import { guessUnit } from "../../../src/work/merge/unitGuess";
import { edition, filed, project } from "../../merge/make";

const guess = (...regions: string[]): string | undefined =>
  guessUnit(
    regions.map((region, n) => filed(project(n, { "applicant.region": region }))),
    edition,
  )?.city;

test("most of the forms say who recommends them; where two cities are named as often nobody is proposed", () => {
  expect(guess("长春市", "松原市", "长春市朝阳区")).toBe("长春市");
  expect(guess("长春市", "松原市")).toBeUndefined();
  expect(guess("沈阳市")).toBeUndefined();
  // one form that names a city and a county-level unit in it
  expect(guess("长春市公主岭市")).toBe("长春市");
});
