import { screen, within } from "@testing-library/react";
import { form, mergePane } from "./support/mergePane";

test("what of a file could not be read stands in the preview and in the result", async () => {
  const { add, click } = await mergePane({
    "企业1.xlsx": { forms: [form(1)], notes: [{ kind: "cellsUnread", sheet: "申报书", cells: ["C4"] }] },
  });
  await add("企业1.xlsx");
  await click("预览");
  const note =
    "“企业1.xlsx”的工作表“申报书”有 1 个单元格（C4）内容已损坏，没有读取，其余已读取。请打开文件核对并重新填写这些单元格。";
  const list = await screen.findByRole("list", { name: "文件需核对" });
  expect(within(list).getByText(note)).toBeVisible();
  await click("写入汇总表");
  const outcomes = await screen.findByRole("list", { name: "各来源的处理情况" });
  expect(within(outcomes).getByText(note)).toBeVisible();
});
