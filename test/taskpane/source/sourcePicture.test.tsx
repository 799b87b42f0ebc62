import { screen, within } from "@testing-library/react";
import { filed, project } from "../../merge/make";
import { fakeHost } from "../support/fakeHost";
import { mergePane } from "../support/mergePane";
import { cell, finding, sheet, workbook } from "../support/records";

test("a finding of a file that is not open shows its cell in a picture, where the keys go on from it", async () => {
  const wrong = finding("UNT-04", "error", [cell("申报书", 7, 1)], {
    variant: "form",
    values: { found: "13005" },
  });
  const { user, add, click } = await mergePane({
    "企业1.xlsx": [filed(project(1), { file: "企业1.xlsx", findings: [wrong] })],
  });
  await add("企业1.xlsx");
  await click("预览");
  const list = await screen.findByRole("list", { name: "新增" });
  await user.click(within(list).getByRole("button", { name: /^查看识别结果和问题/ }));
  const told = await screen.findByRole("button", { name: /邮政编码/ });
  await user.click(told);
  const picture = await screen.findByRole("region", { name: "原表 企业1.xlsx" });
  expect(picture).toHaveTextContent("企业1.xlsx › 申报书 › B8");
  expect(told.closest("li")).toHaveAttribute("aria-current", "true");
  const grid = await within(picture).findByRole("grid", { name: "工作表 申报书" });
  expect(grid).toHaveAttribute("aria-activedescendant", "source-B8");
  grid.focus();
  await user.keyboard("{ArrowUp}");
  expect(picture).toHaveTextContent("企业1.xlsx › 申报书 › B7");
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: /^原表/ })).toBeNull();
  expect(told).toHaveFocus();
});

test("a file of the open workbook's name is told apart from it, and its own cells are shown", async () => {
  const host = fakeHost({ ...workbook(sheet("表")), name: "企业1.xlsx" });
  const { user, add, click } = await mergePane(
    { "企业1（另添加）.xlsx": [filed(project(1), { file: "企业1（另添加）.xlsx" })] },
    host,
  );
  await add("企业1.xlsx");
  await click("预览");
  const list = await screen.findByRole("list", { name: "新增" });
  expect(list).toHaveTextContent("企业1（另添加）.xlsx");
  await user.click(within(list).getByRole("button", { name: /^查看识别结果/ }));
  const [place] = await screen.findAllByRole("button", { name: / › [A-Z]+\d+$/ });
  await user.click(place!);
  const picture = await screen.findByRole("region", { name: "原表 企业1（另添加）.xlsx" });
  await within(picture).findByRole("grid");
});
