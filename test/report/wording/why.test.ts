import { doubtText, placeOf, whyText } from "../../../src/report/wording";
import type { Reading, ReadingWhy } from "../../../src/read/application";

const at = (row: number, col: number, sheet = "申报书") => ({ sheet, row, col });

function reading(why?: Partial<ReadingWhy>): Reading {
  return {
    field: "project.name",
    section: "project",
    state: "value",
    value: "平台",
    raw: "平台",
    cell: at(5, 2),
    label: { cell: at(5, 1), text: "项目名称", match: "exact" },
    notes: [],
    ...(why && { why: { relation: "right", offset: 1, agree: 1, score: 1, lead: 1, ...why } }),
  };
}

test("a place is said by its direction and its distance, with the labels that agree", () => {
  expect(whyText(reading({ agree: 18 }))).toBe("右边第1格，与本列 18 个栏目一致");
  expect(whyText(reading({ relation: "below", agree: 12 }))).toBe("下方第1格，与 12 个栏目一致");
  expect(whyText(reading({ offset: 2 }))).toBe("右边第2格");
  expect(whyText(reading({ relation: "left" }))).toBe("左边第1格");
  expect(whyText(reading({ relation: "above" }))).toBe("上方第1格");
  expect(whyText(reading({ relation: "self", agree: 3 }))).toBe("与栏目名在同一格");
  expect(whyText(reading({ relation: "table", agree: 3 }))).toBe("人员表、财务表的行列对应");
  expect(placeOf({ relation: "below", offset: 2 })).toBe("下方第2格");
});

test("another place is named only where it is nearly as good, as seen from the label", () => {
  const near = { lead: 0.1 };
  expect(whyText(reading({ ...near, rival: at(6, 1) }))).toBe("右边第1格；另一可能：下方 B7");
  expect(whyText(reading({ ...near, rival: at(5, 0) }))).toBe("右边第1格；另一可能：左边 A6");
  expect(whyText(reading({ ...near, rival: at(5, 3) }))).toBe("右边第1格；另一可能：右边 D6");
  expect(whyText(reading({ ...near, rival: at(4, 1) }))).toBe("右边第1格；另一可能：上方 B5");
  expect(whyText(reading({ lead: 0.9, rival: at(6, 1) }))).toBe("右边第1格");
});

test("what was not read off a page has no reason", () => {
  expect(whyText(reading())).toBeNull();
});

test("reasons of several projects are added up, kind by kind", () => {
  const reasons = [
    { kind: "rivals", fields: 4 },
    { kind: "unexplained", cells: 5 },
    { kind: "rivals", fields: 6 },
  ] as const;
  expect(doubtText({ reasons })).toBe(
    "10 个栏目有两处内容都说得通，5 个单元格里的电话、代码等找不到对应的栏目",
  );
});
