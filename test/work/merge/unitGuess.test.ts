import { guessUnit } from "../../../src/work/merge/unitGuess";
import { edition, filed, project } from "../../merge/make";

const from = (...regions: (string | null)[]) =>
  guessUnit(
    regions.map((region) => filed(project(1, { "applicant.region": region }))),
    edition,
  )?.name;

test("the unit is that of the city which most forms name", () => {
  expect(from("长春市绿园区", "吉林省长春市", "四平市铁西区")).toBe("长春市工信局");
  expect(from("吉林省延边朝鲜族自治州延吉市")).toBe("延边州工信局");
});

test("the province's name alone is no city", () => {
  expect(from("吉林省", null)).toBeUndefined();
  expect(from("吉林省吉林市船营区")).toBe("吉林市工信局");
});
