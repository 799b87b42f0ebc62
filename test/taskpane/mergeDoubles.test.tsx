import { screen, within } from "@testing-library/react";
import { filed, project } from "../merge/make";
import { mergePane } from "./support/mergePane";

const named = (file: string, changes = {}) => filed(project(1, changes), { file });

test("two forms of one project of the same day that differ: what differs is said, and that nothing tells which one counts", async () => {
  const { add, click } = await mergePane({
    "甲.xlsx": [named("甲.xlsx")],
    "乙.xlsx": [named("乙.xlsx", { "contact.mobile": "13911112222" })],
  });
  await add("甲.xlsx", "乙.xlsx");
  await click("预览");
  const asked = within(await screen.findByRole("list", { name: "同一项目有两份，请核实用哪一份" }));
  const sentence = asked.getByText(/是同一个项目/).textContent!;
  const [, left, kept] = /^(.)\.xlsx › 申报书：与 (.)\.xlsx › 申报书 是同一个项目/.exec(sentence)!;
  expect([left, kept].sort()).toEqual(["乙", "甲"]);
  expect(sentence).toContain("内容不同：项目联系人信息“移动电话”前者填 ");
  expect(sentence).toContain("13800000001");
  expect(sentence).toContain("13911112222");
  expect(sentence).toContain("填报日期一样、填的栏目一样多，分不出先后，暂按文件名在后的列入");
  expect(sentence).toContain(`要用“${left}.xlsx”的，请返回移除“${kept}.xlsx”`);
  expect(sentence).not.toContain("为准");
});

test("of two forms the later one counts, or the fuller one, and the sentence says which of both it was", async () => {
  const { add, click } = await mergePane({
    "甲.xlsx": [named("甲.xlsx", { "project.filledOn": "2020-06-23", "contact.name": "新联系人" })],
    "乙.xlsx": [named("乙.xlsx")],
    "丙.xlsx": [filed(project(2), { file: "丙.xlsx" })],
    "丁.xlsx": [filed(project(2, { "contact.name": null }), { file: "丁.xlsx" })],
  });
  await add("甲.xlsx", "乙.xlsx", "丙.xlsx", "丁.xlsx");
  await click("预览");
  const list = within(await screen.findByRole("list", { name: "重复和旧稿" }));
  expect(list.getByText(/^乙\.xlsx/)).toHaveTextContent("后者填报日期较晚，只列入后者。");
  expect(list.getByText(/^丁\.xlsx/)).toHaveTextContent("后者填得较全，只列入后者。");
  expect(screen.queryByText(/分不出先后/)).toBeNull();
});
