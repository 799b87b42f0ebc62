import { screen, within } from "@testing-library/react";
import { writeDocument } from "../../../src/files/node";
import { openArchive } from "../../../src/files/archive";
import { isArchive } from "../../../src/files/zip/isArchive";
import { readFile } from "../../../src/files/readFile";
import { describeFileProblem } from "../../../src/files/problemText";
import { writeXlsx } from "../../../src/files/write/workbook";
import { edition2020 as edition } from "../../../src/form/edition2020";
import { printedFormOf } from "../../../src/form/printed";
import { outlineDocument } from "../../../src/report/documents/outlineDocument";
import type { SheetPlan } from "../../../src/sheet/plan";
import { applicationWith } from "../../check/applicationWith";
import { soundValues } from "../../check/soundValues";
import { filledBlank } from "../../report/documents/filledBlank";
import { downloads } from "../support/downloads";
import { fakeFiles } from "../support/fakeMerge";
import { fakeHost } from "../support/fakeHost";
import { accessibilityFaults, renderPane } from "../support/renderPane";

// jsdom says that a page has no focus as soon as the focused element is gone
beforeEach(() => jest.spyOn(document, "hasFocus").mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

const applicant = String(soundValues["applicant.name"]);
const statement = (...head: readonly string[]): SheetPlan => ({
  name: "利润表",
  columnWidths: [],
  rows: [
    ["利润表", ...head],
    ["2019年度", "单位：万元"],
    ["项目", "本期金额", "上期金额"],
    ["一、营业收入", 18_000, 16_500],
    ["减：营业成本", 1, 1],
    ["三、利润总额", 1_200, 900],
  ].map((line) => ({ cells: line.map((value) => ({ value })) })),
});
const file = (name: string, bytes: Uint8Array) => new File([new Uint8Array(bytes)], name);

async function formBytes(values: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  return writeXlsx(filledBlank({ ...soundValues, ...values }));
}

async function openTab() {
  const read = readFile("申报书.xlsx", await formBytes());
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const host = fakeHost(read.workbook);
  const user = await renderPane(host, {
    files: async () => ({
      ...fakeFiles({}),
      maxArchiveBytes: 10_000_000,
      readInWorker: async (name, bytes) => readFile(name, bytes),
      isArchive,
      openArchiveInWorker: async (bytes) => openArchive(bytes),
      describeFileProblem,
    }),
  });
  await user.click(screen.getByRole("tab", { name: "上报" }));
  const add = async (...files: readonly File[]): Promise<void> =>
    user.upload(await screen.findByLabelText("选择比对文件"), [...files]);
  return { user, host, add };
}

const differences = async (): Promise<string[]> => {
  const lists = await screen.findAllByRole("list", { name: /^不一致/ });
  return lists.flatMap((list) =>
    within(list)
      .getAllByRole("listitem")
      .map((item) => item.textContent!),
  );
};

test("statements and a 建设方案 dropped beside the open form: what differs, with both cells, saved as pages", async () => {
  const begun = downloads();
  const { user, host, add } = await openTab();
  const plan = outlineDocument(
    applicationWith({ "situation.totalInvestment": 8000 }),
    edition,
    printedFormOf(edition),
  );
  await add(
    file("利润表.xlsx", await writeXlsx([statement(`编制单位：${applicant}`)])),
    file("建设方案.docx", await writeDocument(plan)),
    file("坏.xlsx", new Uint8Array([1, 2, 3])),
  );
  const found = await differences();
  expect(found).toHaveLength(2);
  expect(found[0]).toMatch(
    /2018年.*利润.*申报书 1,000.*报表 900（利润表\.xlsx › 利润表!C6） 三、利润总额，不一致/,
  );
  expect(found[1]).toMatch(/项目总投资.*申报书 5,000，建设方案 8,000/);
  expect(screen.getByText(/“坏.xlsx”/)).toBeVisible();
  await user.click(screen.getAllByRole("button", { name: /^申报书 / })[0]!);
  expect(host.selectedCells).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "利润表.xlsx 利润表 › C6" }));
  expect(await screen.findByRole("region", { name: "原表 利润表.xlsx" })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  for (const name of ["保存审计报告对照表", "保存建设方案核对表"]) {
    await user.click(screen.getByRole("button", { name }));
    await screen.findByText(/已做好“.*\.docx”/, { selector: "[class*=MessageBar] *" });
  }
  expect(begun.map(({ name }) => name.split("-")[0])).toEqual(["审计报告对照表", "建设方案核对表"]);
});

test("of several forms the one that the paper names; a paper that names nobody asks", async () => {
  const other = {
    "applicant.name": "吉林松江化工装备有限公司",
    "project.name": "松江项目",
    "applicant.creditCode": "91220202MAYYYY0590",
  };
  const { user, add } = await openTab();
  await add(file("松江.xlsx", await formBytes(other)), file("利润表.xlsx", await writeXlsx([statement()])));
  const choice = await screen.findByRole("combobox", { name: "“利润表.xlsx”是哪份申报书的" });
  expect(screen.queryByRole("list", { name: /^不一致/ })).toBeNull();
  const options = within(choice).getAllByRole("option");
  expect(options.map((option) => option.textContent)).toEqual([
    "不比对",
    expect.stringContaining(applicant),
    expect.stringContaining("松江"),
  ]);
  await user.selectOptions(choice, options[2]!);
  expect(await screen.findByRole("region", { name: /^比对结果 .*松江/ })).toBeVisible();
  await user.selectOptions(choice, options[0]!);
  expect(screen.queryByRole("region", { name: /^比对结果/ })).toBeNull();
});
