import { checklistFor, openItems, type ApplicantKind, type ChecklistAnswer } from "../../src/check";
import { edition2020 } from "../../src/form/edition2020";
import { wordChecklistItem } from "../../src/report/wording";

const { checklist } = edition2020;
const ids = (category: string | null, applicant: ApplicantKind | null) =>
  checklistFor(edition2020, category, applicant).map(({ id }) => id);

test("a platform is asked for its contracts and its users, a software project for copyright and test report", () => {
  expect(ids("industryPlatform", "manufacturing")).toEqual(
    expect.arrayContaining(["ELG-05", "ELG-06", "ELG-04"]),
  );
  expect(ids("industryPlatform", "manufacturing")).not.toContain("ELG-09");
  expect(ids("industrialSoftware", "informationTechnology")).toContain("ELG-09");
  expect(ids("industrialSoftware", "informationTechnology")).not.toContain("ELG-05");
});

test("only manufacturers are asked for the self-assessment", () => {
  expect(ids("servitization", "manufacturing")).toContain("ELG-04");
  expect(ids("servitization", "informationTechnology")).not.toContain("ELG-04");
});

test("where neither is known, all that may apply is asked", () => {
  expect(ids(null, null)).toEqual(checklist.map(({ id }) => id));
});

test("items stay open until answered with yes or not applicable; reminders never are", () => {
  const items = checklistFor(edition2020, "servitization", "informationTechnology");
  const answers: Record<string, ChecklistAnswer> = Object.fromEntries(items.map(({ id }) => [id, "yes"]));
  expect(openItems(items, answers)).toEqual([]);
  expect(openItems(items, { ...answers, "MAT-09": "notApplicable" })).toEqual([]);
  expect(openItems(items, { ...answers, "MAT-06": "no" }).map(({ id }) => id)).toEqual(["MAT-06"]);
  expect(openItems(items, { ...answers, "CAP-16": undefined })).toEqual([]);
  expect(openItems(items, { ...answers, "CMT-01": undefined }).map(({ id }) => id)).toEqual(["CMT-01"]);
});

test("an item is worded with the sentence that asks for it", () => {
  const [item] = checklist.filter(({ id }) => id === "ELG-11");
  expect(wordChecklistItem(item!, edition2020)).toEqual({
    text: "企业近三年没有重大安全、环保等责任事故，无违法违规行为",
    basis: "申报指南 二（九）“企业近三年来没有重大安全、环保等责任事故，无违法违规行为。”",
  });
});

test("the plan's outline is listed as 附件4-2 has it", () => {
  const [item] = checklist.filter(({ id }) => id === "PLN-01");
  expect(wordChecklistItem(item!, edition2020).text).toBe(
    "建设方案包括编制大纲的各项内容：项目简介、建设单位概况、建设需求分析、建设内容、已有成效、实施进度及组织安排、" +
      "经济及社会效益、项目发展意愿、结论与建议、附件",
  );
});

test.each(checklist.map((item) => [item.id, item] as const))("%s has words and a clause", (_, item) => {
  const { text, basis } = wordChecklistItem(item, edition2020);
  expect(text).toMatch(/\p{Script=Han}/u);
  expect(basis).toMatch(/“.+”$|（表中栏目）$/s);
});
