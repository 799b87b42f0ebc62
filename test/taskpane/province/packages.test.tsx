import { screen } from "@testing-library/react";
import { fakeHost } from "../support/fakeHost";
import { fakeFiles, fakeMergeStages } from "../support/fakeMerge";
import { sheet, workbook } from "../support/records";
import { renderPane } from "../support/renderPane";
import { items } from "./provincePane";

/** What an unpacked package's folder holds. */
const papers = [
  "附件4-5 汇总表.xlsx",
  "附件4-5 汇总表.docx",
  "初审情况表.xlsx",
  "1-甲-追溯平台.docx",
  "目录.xlsx",
];

function inFolder(folder: string, name: string): File {
  const file = new File(["x"], name);
  Object.defineProperty(file, "webkitRelativePath", { value: `${folder}/${name}` });
  return file;
}

test("folders of unpacked packages added one after the other: the table of each, and what stands beside it", async () => {
  const user = await renderPane(fakeHost(workbook(sheet("Sheet1", ""))), {
    merge: async () => fakeMergeStages({}),
    files: async () => fakeFiles({}),
  });
  await user.click(screen.getByRole("button", { name: "省工信厅" }));
  const input = await screen.findByLabelText("选择市（州）文件夹");
  await user.upload(
    input,
    papers.map((name) => inFolder("长春市上报包", name)),
  );
  await user.upload(
    input,
    [...papers, "白山.xlsx"].map((name) => inFolder("吉林市上报包", name)),
  );
  expect(items("市（州）的文件")).toEqual([
    "长春市上报包/附件4-5 汇总表.xlsx移除",
    "吉林市上报包/附件4-5 汇总表.xlsx移除",
    "白山.xlsx移除",
  ]);
  await user.click(screen.getByRole("button", { name: "移除 白山.xlsx" }));
  expect(items("市（州）的文件").join()).not.toContain("白山");
});
