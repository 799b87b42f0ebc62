import { screen, within } from "@testing-library/react";
import { fakeHost } from "./support/fakeHost";
import { accessibilityFaults, renderPane } from "./support/renderPane";

test("the checklist shows what category and kind of enterprise have to bring along", async () => {
  const user = await renderPane(fakeHost(), {});
  await user.click(screen.getByRole("tab", { name: "材料" }));
  const list = await screen.findByRole("list", { name: "核对清单" });
  const software = /附软件著作权证书、检测报告/;
  const partners = /^附不少于5户吉林省本地企业/;
  expect(within(list).getByText(software)).toBeVisible();
  expect(within(list).getByText(partners)).toBeVisible();

  await user.selectOptions(screen.getByRole("combobox", { name: "项目类别" }), "工业软件项目");
  expect(within(list).getByText(software)).toBeVisible();
  expect(within(list).queryByText(partners)).toBeNull();

  await user.selectOptions(screen.getByRole("combobox", { name: "企业类型" }), "制造业企业");
  expect(within(list).getByText(/^制造业企业已在.*两化融合自评估/)).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: "企业类型" }), "新一代信息技术类企业");
  expect(within(list).queryByText(/^制造业企业已在.*两化融合自评估/)).toBeNull();
  expect(await accessibilityFaults()).toEqual([]);
});
