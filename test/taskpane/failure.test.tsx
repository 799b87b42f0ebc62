import { screen } from "@testing-library/react";
import { fakeHost } from "./support/fakeHost";
import { renderPane } from "./support/renderPane";

jest.mock("../../src/taskpane/materials/MaterialsTab", () => {
  throw new Error("ChunkLoadError");
});

test("a part of the pane whose program file cannot be loaded says so, the others go on", async () => {
  const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const user = await renderPane(fakeHost(), {});
  await user.click(screen.getByRole("tab", { name: "材料" }));
  expect(await screen.findByText(/这一部分没有打开.*请重新打开；还没有保存的改动，请先保存。/)).toBeVisible();
  expect(screen.getByRole("button", { name: "重新打开" })).toBeEnabled();
  await user.click(screen.getByRole("tab", { name: "检查" }));
  expect(screen.getByRole("button", { name: "检查" })).toBeVisible();
  silent.mockRestore();
});

test("a check whose stages cannot be loaded says to open the pane again", async () => {
  const host = fakeHost();
  const user = await renderPane(host, { check: () => Promise.reject(new Error("ChunkLoadError")) });
  await user.click(screen.getByRole("button", { name: "检查" }));
  expect(await screen.findByText(/^Excel 出错/)).toBeVisible();
});
