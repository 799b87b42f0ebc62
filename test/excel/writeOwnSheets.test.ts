import { hostErrorText, HostFailure, writeOwnSheets } from "../../src/excel";
import type { OwnSheetsWrite } from "../../src/excel";
import type { Failure } from "../host/engine/faults";
import type { HostWorkbook } from "../host/model/workbook";
import { saveXlsx } from "../host/file/saveXlsx";
import { contentOf, openInExcel, typedWorkbook } from "./support/open";
import type { Typed } from "./support/open";

const before: Typed = {
  申报书: { A1: "项目名称", B1: "平台" },
  汇总表: { A1: "汇总", A2: "序号", B2: "项目", A3: "1", B3: "旧项目", A4: "2", B4: "撤回的" },
  项目台账: { A1: "旧台账" },
  我的备注: { A1: "备注" },
};

/** 汇总表 edited in place, 项目台账 exchanged, 审核意见 new. */
async function job(): Promise<OwnSheetsWrite> {
  const xlsx = await saveXlsx(typedWorkbook({ 项目台账: { A1: "新台账" }, 审核意见: { A1: "意见" } }));
  return {
    made: { xlsx: Buffer.from(xlsx).toString("base64"), names: ["项目台账", "审核意见"] },
    edits: [
      {
        sheet: "汇总表",
        deleteRows: [3],
        insertRows: [{ before: 3, count: 2 }],
        cells: [
          { row: 2, col: 1, value: "改名的项目" },
          { row: 3, col: 0, value: 2 },
          { row: 3, col: 1, value: "=1+1" },
          { row: 4, col: 0, value: 3 },
          { row: 4, col: 1, value: "第三个" },
        ],
      },
    ],
  };
}

function contents(workbook: HostWorkbook): Record<string, Record<string, unknown>> {
  return Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, contentOf(sheet)]));
}

const old: Record<string, Record<string, unknown>> = contents(typedWorkbook(before));
const wanted = {
  申报书: old["申报书"],
  汇总表: {
    A1: "汇总",
    A2: "序号",
    B2: "项目",
    A3: 1,
    B3: "改名的项目",
    A4: 2,
    B4: "=1+1",
    A5: 3,
    B5: "第三个",
  },
  项目台账: { A1: "新台账" },
  我的备注: old["我的备注"],
  审核意见: { A1: "意见" },
};

test("our sheets come into the new state, other sheets stay, and the summary is shown", async () => {
  const workbook = typedWorkbook(before);
  openInExcel(workbook);
  const summary = workbook.sheet("汇总表");
  await writeOwnSheets(await job(), "汇总表");
  expect(contents(workbook)).toEqual(wanted);
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    "申报书",
    "汇总表",
    "项目台账",
    "我的备注",
    "审核意见",
  ]);
  expect(workbook.sheet("汇总表")).toBe(summary); // edited in place: other sheets refer to it
  expect(workbook.activeSheet.name).toBe("汇总表");
});

test("a text that begins with = stays a text", async () => {
  const workbook = typedWorkbook(before);
  openInExcel(workbook);
  await writeOwnSheets(await job(), "汇总表");
  expect(workbook.sheet("汇总表")!.cell(3, 1)).toMatchObject({ value: "=1+1", style: { numFmt: "@" } });
  expect(workbook.sheet("汇总表")!.cell(3, 1).formula).toBeUndefined();
});

test("the printed footer is renewed with the edits", async () => {
  const workbook = typedWorkbook({ 汇总表: { A1: "汇总" } });
  openInExcel(workbook);
  const edits = [
    {
      sheet: "汇总表",
      deleteRows: [],
      insertRows: [],
      cells: [],
      footer: "&C第 &P 页，共 &N 页&R核对码 AB12",
    },
  ];
  await writeOwnSheets({ made: { xlsx: "", names: [] }, edits }, "汇总表");
  expect(workbook.sheet("汇总表")!.headerFooter.oddFooter).toBe("&C第 &P 页，共 &N 页&R核对码 AB12");
});

test("the first time all sheets come in new, behind the others", async () => {
  const workbook = typedWorkbook({ 申报书: before["申报书"]! });
  const { engine } = openInExcel(workbook);
  const { made } = await job();
  await writeOwnSheets({ made, edits: [] }, "项目台账");
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["申报书", "项目台账", "审核意见"]);
  expect(engine.requestCount).toBeLessThanOrEqual(6);
});

describe("what makes the write impossible is said before anything is done", () => {
  const sentence = async (workbook: HostWorkbook) => {
    openInExcel(workbook);
    const state = contents(workbook);
    const text = await writeOwnSheets(await job(), "汇总表").catch(hostErrorText);
    expect(contents(workbook)).toEqual(state);
    return text;
  };

  test("a protected workbook", async () => {
    const workbook = typedWorkbook(before);
    workbook.structureProtected = true;
    expect(await sentence(workbook)).toContain("请在“审阅”选项卡中取消“保护工作簿”");
  });

  test("a protected 汇总表", async () => {
    const workbook = typedWorkbook(before);
    workbook.sheet("汇总表")!.protection = { sheet: true };
    expect(await sentence(workbook)).toContain("工作表“汇总表”受保护，不能写入");
  });

  test("a 汇总表 that is gone", async () => {
    const { 申报书 } = before;
    expect(await sentence(typedWorkbook({ 申报书: 申报书! }))).toContain("工作表“汇总表”已不存在");
  });
});

describe("a request that fails leaves all sheets as before or all as wanted, and a second try succeeds", () => {
  const failures: [string, Failure][] = [
    ...[5004, 5012, 5016, 5102, 5103, 5104, 7000, 5001].map((code): [string, Failure] => [
      `host error ${code}`,
      { hostError: code },
    ]),
    ["an answer that is lost", { hostErrorAfter: 5012 }],
    ...[0, 3, 9, 20, 30, "last" as const].map((atAction): [string, Failure] => [
      `an error at action ${atAction}`,
      { apiError: "GeneralException", atAction },
    ]),
  ];
  // look, insert, names, copies, commit, arrange
  const requests = Array.from({ length: 6 }, (_, index) => index + 1);

  test.each(failures)("%s", async (_name, failure) => {
    for (const k of requests) {
      const workbook = typedWorkbook(before);
      const { engine, settled, remove } = openInExcel(workbook);
      engine.faults.failRequest(k, failure);
      const error: unknown = await writeOwnSheets(await job(), "汇总表").then(
        () => null,
        (reason: unknown) => reason,
      );
      await settled();
      expect([k, contents(workbook)]).toEqual([k, error === null ? wanted : old]);
      engine.faults.clear();
      if (error) {
        expect(error).not.toBeInstanceOf(HostFailure);
        await writeOwnSheets(await job(), "汇总表");
        expect([k, contents(workbook)]).toEqual([k, wanted]);
      }
      await settled();
      remove();
    }
  });

  const atActions = Array.from({ length: 16 }, (_, atAction) => ({ apiError: "GeneralException", atAction }));

  test.each(atActions)(
    "where only cells change formulas elsewhere hold: $apiError at action $atAction",
    async (failure) => {
      const linked = { ...before, 我的备注: { A1: "=汇总表!B3" } };
      const [edit] = (await job()).edits;
      const cells = [
        { row: 2, col: 1, value: "改名的项目" },
        { row: 9, col: 3, value: "下面" },
      ];
      const write = {
        made: (await job()).made,
        edits: [{ ...edit!, deleteRows: [], insertRows: [], cells, footer: "&C新" }],
      };
      const workbook = typedWorkbook(linked);
      const { engine, settled } = openInExcel(workbook);
      engine.faults.failRequest(5, failure);
      const error: unknown = await writeOwnSheets(write, "汇总表").catch((reason: unknown) => reason);
      await settled();
      const summary = error ? old["汇总表"] : { ...old["汇总表"]!, B3: "改名的项目", D10: "下面" };
      expect(contentOf(workbook.sheet("汇总表"))).toEqual(summary);
      expect(contentOf(workbook.sheet("我的备注"))).toEqual({ A1: "=汇总表!B3" });
      expect(workbook.sheet("汇总表")!.headerFooter.oddFooter ?? "").toBe(error ? "" : "&C新");
    },
  );

  test("when Excel no longer answers at all, the sentence says what to compare", async () => {
    const workbook = typedWorkbook(before);
    const { engine } = openInExcel(workbook);
    engine.faults.failRequest(5, { hostError: 5012 });
    engine.faults.failRequest(6, { hostError: 5012 });
    const sentence = await writeOwnSheets(await job(), "汇总表").catch(hostErrorText);
    expect(sentence).toContain("请核对汇总表，删去末尾名称带“(2)”的工作表，再汇总一次");
    expect(contentOf(workbook.sheet("汇总表"))).toEqual(old["汇总表"]);
  });

  test("when copies cannot be taken away, the sentence says that they may be deleted", async () => {
    const workbook = typedWorkbook(before);
    const { engine } = openInExcel(workbook);
    engine.faults.failRequest(4, { hostError: 5016 });
    engine.faults.failRequest(6, { hostError: 5016 });
    const sentence = await writeOwnSheets(await job(), "汇总表").catch(hostErrorText);
    expect(sentence).toContain("请先关闭对话框");
    expect(sentence).toContain("末尾多出的工作表“项目台账 (2)”没有用，可以删除");
    expect(contentOf(workbook.sheet("汇总表"))).toEqual(old["汇总表"]);
    engine.faults.clear();
    await writeOwnSheets(await job(), "汇总表");
    expect(contentOf(workbook.sheet("项目台账"))).toEqual({ A1: "新台账" });
  });
});
