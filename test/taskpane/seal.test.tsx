import { screen, within } from "@testing-library/react";
import { filed, project } from "../merge/make";
import { downloads } from "./support/downloads";
import { mergePane } from "./support/mergePane";
import { cell, finding } from "./support/records";
import { accessibilityFaults } from "./support/renderPane";

afterEach(() => jest.restoreAllMocks());

test("one click looks at the sealed table, each point is a click away, and the result is printed on demand", async () => {
  const begun = downloads();
  const flawed = filed(project(1, { "contact.name": "赵云山" }), {
    file: "企业1.xlsx",
    findings: [finding("UNT-04", "error", [cell("申报书", 7, 1)])],
  });
  const { host, user, click, step, mergeFiles } = await mergePane({ "企业1.xlsx": [flawed] });
  await mergeFiles("企业1.xlsx");
  await step("上报");
  await click("盖章前检查");
  const result = await screen.findByRole("list", { name: "检查结果" });
  expect(within(result).getByText(/1 个项目的各栏都已填写，没有发现问题。/)).toBeVisible();
  const open = within(result).getByRole("button", { name: /待修改 1 处，见“审核意见”。/ });
  expect(open).toHaveTextContent(/见“审核意见”。 汇总表 › B\d+$/); // it looks like the place that it leads to
  await user.click(open);
  expect(host.selectedCells.at(-1)).toMatchObject({ sheet: "汇总表", col: 1 });
  expect(await accessibilityFaults()).toEqual([]);
  await click("打印检查结果");
  await screen.findByText(/检查结果已存成“盖章前检查.xlsx”/, { selector: "[class*=MessageBar] *" });
  expect(begun.map(({ name }) => name)).toEqual(["盖章前检查.xlsx"]);
});
