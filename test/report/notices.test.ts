import { reminderForAll, reminderNotice } from "../../src/report/noticeText";
import { materialsMatrix } from "../../src/report/materialsMatrix";
import { itemsOf, startedRecord } from "../../src/merge/own/materials";
import { edition } from "../merge/make";

test("催报 names the enterprise and the last day; where none is set it says so without one", () => {
  const dated = {
    ...edition,
    filingPeriod: { from: "2020-05-01", noticeOn: "2020-05-20", to: "2020-06-30", reason: "" },
  };
  expect(reminderNotice("甲公司", dated)).toBe(
    "甲公司：还没有收到你们的申报书，请于2020年6月30日前报来；不申报的也请回复一声，谢谢。",
  );
  expect(reminderForAll(["甲公司", "乙公司"], { ...edition, filingPeriod: undefined })).toBe(
    "下列 2 家企业的申报书还没有收到，请尽快报来；不申报的也请回复一声，谢谢。\n1. 甲公司\n2. 乙公司",
  );
});

test("核对一览 on paper: a sign for each answer, counts at both ends, and what each item is", () => {
  const values = {
    "project.name": "一号",
    "applicant.name": "甲公司",
    "project.category": "行业级工业互联网平台项目",
  };
  const started = startedRecord(values, edition);
  const [first, second] = itemsOf(started, edition);
  const records = [
    { ...started, answers: { [first!.id]: "yes" as const, [second!.id]: "no" as const } },
    { ...started, projectName: "二号", answers: { [first!.id]: "yes" as const } },
  ];
  const texts = materialsMatrix(records, "核对一览", edition).rows.map(({ cells }) =>
    cells.map((cell) => cell?.value),
  );
  const head = texts.findIndex(([title]) => title === "项目");
  expect(texts[head]!.slice(0, 4)).toEqual(["项目", "还差", first!.id, second!.id]);
  const open = itemsOf(started, edition).length;
  expect(texts[head + 1]!.slice(1, 4)).toEqual([expect.any(Number), "✓", "✗"]);
  expect(texts[head + 2]!.slice(2, 4)).toEqual(["✓", ""]);
  expect(texts[head + 3]!.slice(0, 4)).toEqual(["符合", "", 2, 0]);
  expect(texts[head + 4]!.slice(0, 4)).toEqual(["不符合", "", 0, 1]);
  expect(texts.slice(head + 5)).toHaveLength(open);
});
