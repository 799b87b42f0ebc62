import { list } from "../../../src/check/across/rules";

test("a list that does not name all of those it counts says so", () => {
  const names = ["甲", "乙", "丙", "丁", "戊", "己"];
  expect(list(names)).toMatchObject({ names: "甲、乙、丙、丁、戊、己", count: 6 });
  expect(list([...names, "庚"])).toMatchObject({ names: "甲、乙、丙、丁、戊、己等", count: 7 });
});
