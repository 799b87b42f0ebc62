import { act, screen, waitFor, within } from "@testing-library/react";
import { readOpinions } from "../../src/merge/own/readOpinions";
import { currentEdition } from "../../src/form";
import { wordFinding } from "../../src/report/wording";
import { typed } from "../merge/edited";
import { fakeHost } from "./support/fakeHost";
import { afterWrite, fakeFiles } from "./support/fakeMerge";
import { accessibilityFaults, fakeStages, renderPane } from "./support/renderPane";
import type { Severity } from "../../src/check";
import type { FakeCheck } from "./support/renderPane";
import { application, cell, finding, reading, sheet, workbook, workbookReading } from "./support/records";

const revenue = "finance.mainBusinessRevenue.2019";
const reason = "2019年5月增资扩股2000万元，新增两条生产线";

function checkOf(value: string, severity: Severity = "query"): FakeCheck {
  const at = cell("启明", 23, 4);
  const form = application("启明", [
    reading("project.name", "远程运维平台", cell("启明", 3, 3)),
    reading("applicant.name", "启明公司", cell("启明", 8, 3)),
    reading(revenue, value, at),
  ]);
  return {
    reading: workbookReading([form]),
    findings: { 启明: [finding("FIN-20", severity, [at], { fields: [revenue] })] },
  };
}

/** The pane after 检查; what it writes is in the workbook when it reads again. */
async function checkedPane(severity?: Severity) {
  const host = fakeHost(workbook(sheet("启明")));
  const { writeOwnSheets } = host;
  host.writeOwnSheets = async (write, front) => {
    await writeOwnSheets(write, front);
    host.workbook = afterWrite(host.workbook, write);
  };
  const state = { check: checkOf("900", severity) };
  const stages = {
    ...fakeStages(() => state.check),
    wordFinding: (each: Parameters<typeof wordFinding>[0]) =>
      each.rule === "FIN-20"
        ? { message: "2019年收入增长过快", basis: "", advice: "" }
        : wordFinding(each, currentEdition),
  };
  const underWay = new Set<string>();
  const services = { check: async () => stages, files: async () => fakeFiles({}), underWay };
  const user = await renderPane(host, services);
  await user.click(screen.getByRole("button", { name: "检查" }));
  await screen.findByRole("button", { name: "重新检查" });
  return { host, user, state, underWay };
}

type Pane = Awaited<ReturnType<typeof checkedPane>>;

async function explain({ user }: Pane, text: string): Promise<void> {
  await user.click(await screen.findByRole("button", { name: /^(填写|修改)说明：2019年收入增长过快/ }));
  const box = await screen.findByRole("textbox", { name: "企业说明" });
  await user.clear(box);
  await user.type(box, text);
}

async function save({ user }: Pane): Promise<void> {
  await user.click(screen.getByRole("button", { name: "保存说明" }));
  await screen.findByText(`企业说明：“${reason}”（已说明，待审核）`);
}

const goTo = async ({ user }: Pane, step: string): Promise<void> => {
  await user.click(screen.getByRole("tab", { name: step }));
  await waitFor(() => expect(screen.queryByText("正在打开……")).toBeNull());
};

const rowOf = ({ host }: Pane) =>
  readOpinions(host.workbook.sheets.find(({ name }) => name === "审核意见")!)![0]!;

test("an explanation that is typed and not saved is among what another workbook would lose", async () => {
  const pane = await checkedPane();
  expect([...pane.underWay]).toEqual([]);
  await explain(pane, reason);
  expect([...pane.underWay]).toEqual(["正在写的企业说明还没有保存"]);
  await save(pane);
  expect([...pane.underWay]).toEqual([]);
});

test("a query that is explained is no longer open, and 审核意见 keeps the explanation", async () => {
  const pane = await checkedPane();
  expect(screen.getByText("还有 1 处待处理。")).toBeVisible();
  await explain(pane, reason);
  await save(pane);
  expect(screen.getByText("没有待处理的问题。1 处说明待工信部门审核。")).toBeVisible();
  expect(screen.getByRole("heading", { name: "已说明（1）" })).toBeVisible();
  expect(rowOf(pane)).toMatchObject({
    projectName: "远程运维平台",
    applicant: "启明公司",
    fields: "2019年主营业务收入（万元）",
    content: "900",
    explanation: reason,
    answer: "",
  });
  expect(pane.host.written[0]!.front).toBe("启明");
});

test("an explanation that says nothing is refused while it is typed", async () => {
  const pane = await checkedPane();
  await explain(pane, "属实");
  expect(screen.getByText(/^说明只有 2 个字，过于简单。/)).toBeVisible();
  await pane.user.click(screen.getByRole("button", { name: "保存说明" }));
  await explainAnew(pane, "经核实情况属实，准确无误");
  expect(screen.getByText(/没有写明原因/)).toBeVisible();
  expect(pane.host.written).toEqual([]);
});

async function explainAnew({ user }: Pane, text: string): Promise<void> {
  const box = screen.getByRole("textbox", { name: "企业说明" });
  await user.clear(box);
  await user.type(box, text);
}

test("a model explanation is put in by a click, and does not pass before its blanks are filled", async () => {
  const pane = await checkedPane();
  await pane.user.click(await screen.findByRole("button", { name: /^填写说明/ }));
  const models = await screen.findByRole("group", { name: "参考写法" });
  await pane.user.click(within(models).getByRole("button", { name: /增资扩股__万元/ }));
  expect(screen.getByRole("textbox", { name: "企业说明" })).toHaveValue(
    "__年__月增资扩股__万元，总资产相应增加。",
  );
  expect(screen.getByText(/^说明中还有没填写的空格/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test("when the value changes the explanation lapses, is shown as the former one and asked again", async () => {
  const pane = await checkedPane();
  await explain(pane, reason);
  await save(pane);
  pane.state.check = checkOf("1,500");
  await pane.user.click(screen.getByRole("button", { name: "重新检查" }));
  expect(await screen.findByText(`数值已改，原说明失效，请重新说明。原说明：“${reason}”`)).toBeVisible();
  expect(screen.getByText("还有 1 处待处理。")).toBeVisible();
  await pane.user.click(screen.getByRole("button", { name: /^填写说明/ }));
  expect(await screen.findByRole("button", { name: reason })).toBeVisible();
});

test("the explanation lapses by itself when the value is typed over", async () => {
  const pane = await checkedPane();
  await explain(pane, reason);
  await save(pane);
  pane.state.check = checkOf("1,500");
  act(() => pane.host.changeSheets());
  expect(await screen.findByText(`数值已改，原说明失效，请重新说明。原说明：“${reason}”`)).toBeVisible();
  expect(screen.getByText("还有 1 处待处理。")).toBeVisible();
});

test("an explanation for a value that was changed meanwhile is not saved", async () => {
  const pane = await checkedPane();
  await explain(pane, reason);
  pane.state.check = checkOf("1,500");
  await pane.user.click(screen.getByRole("button", { name: "保存说明" }));
  expect(await screen.findByText(/^这一栏的内容已经改动，没有保存。/)).toBeVisible();
  expect(pane.host.written).toEqual([]);
});

test("a sheet of somebody else's that is called 审核意见 is not written over", async () => {
  const pane = await checkedPane();
  pane.host.workbook = workbook(sheet("启明"), sheet("审核意见", "领导意见"));
  await explain(pane, reason);
  await pane.user.click(screen.getByRole("button", { name: "保存说明" }));
  expect(await screen.findByText(/^工作簿里已有一张名为“审核意见”的其他工作表，没有保存。/)).toBeVisible();
  expect(pane.host.written).toEqual([]);
});

test("when Excel refuses, the pane says so and keeps what was typed", async () => {
  const pane = await checkedPane();
  await explain(pane, reason);
  pane.host.failNext("writeOwnSheets", "StructureProtected");
  await pane.user.click(screen.getByRole("button", { name: "保存说明" }));
  expect(await screen.findByText("原来的表没有改动。Excel 出错：StructureProtected")).toBeVisible();
  expect(screen.getByRole("textbox", { name: "企业说明" })).toHaveValue(reason);
});

describe("the city's officer", () => {
  async function reviewPane(): Promise<Pane & { list: HTMLElement }> {
    const pane = await checkedPane();
    await explain(pane, reason);
    await save(pane);
    await goTo(pane, "审核");
    await pane.user.type(await screen.findByRole("textbox", { name: "审核人" }), "综合科");
    return { ...pane, list: screen.getByRole("listbox", { name: "企业说明" }) };
  }

  test("sees the explanation beside the figures and accepts it", async () => {
    const pane = await reviewPane();
    expect(within(pane.list).getByText("现填内容（2019年主营业务收入（万元））：900")).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
    await pane.user.click(screen.getByRole("button", { name: "看 启明 › E24" }));
    expect(pane.host.selectedCells).toEqual([cell("启明", 23, 4)]);
    await pane.user.click(screen.getByRole("button", { name: "认可" }));
    await waitFor(() => expect(rowOf(pane)).toMatchObject({ answer: "认可", reviewer: "综合科" }));
    expect(rowOf(pane).answeredAt).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    await goTo(pane, "检查");
    expect(await screen.findByText("没有待处理的问题。")).toBeVisible();
  });

  test("rejects it with a word, and the finding is open again", async () => {
    const pane = await reviewPane();
    await pane.user.click(screen.getByRole("button", { name: "不认可" }));
    await pane.user.click(screen.getByRole("button", { name: "不认可" }));
    expect(screen.getByText("请写明为什么不认可，企业会在退回单上看到。")).toBeVisible();
    await pane.user.type(screen.getByRole("textbox", { name: /^不认可的理由/ }), "请附验资报告");
    await pane.user.click(screen.getByRole("button", { name: "不认可" }));
    await goTo(pane, "检查");
    // A screen reader may hear the same sentence at the same time.
    expect(await screen.findByText("还有 1 处待处理。", { selector: "p" })).toBeVisible();
    expect(rowOf(pane)).toMatchObject({ answer: "不认可", note: "请附验资报告", reviewer: "综合科" });
    expect(
      screen.getByText(new RegExp(`^企业说明：“${reason}”（不认可，退回：请附验资报告；综合科 `)),
    ).toBeVisible();
  });

  test("an answer to a value that was changed meanwhile is not saved", async () => {
    const pane = await reviewPane();
    const before = pane.host.written.length;
    pane.state.check = checkOf("1,500");
    await pane.user.click(screen.getByRole("button", { name: "认可" }));
    expect(await screen.findByText(/^这一栏的内容已经改动，没有保存。/)).toBeVisible();
    expect(pane.host.written).toHaveLength(before);
  });

  test("an answer typed into the sheet counts as well, in whatever program", async () => {
    const pane = await reviewPane();
    const opinions = pane.host.workbook.sheets.at(-1)!;
    const header = opinions.cells.find(({ text }) => text.startsWith("市局意见"))!;
    const answered = typed(opinions, header.row + 1, header.col, "认可");
    pane.host.workbook = workbook(sheet("启明"), { ...answered, name: "审核意见" });
    await goTo(pane, "检查");
    await pane.user.click(screen.getByRole("button", { name: "重新检查" }));
    expect(await screen.findByText(`企业说明：“${reason}”（已认可）`)).toBeVisible();
  });

  test("SUM-05: lets an error through with a reason, until the value changes", async () => {
    const pane = await checkedPane("error");
    await goTo(pane, "审核");
    await pane.user.click(await screen.findByRole("button", { name: "可放行 1" }));
    await pane.user.type(screen.getByRole("textbox", { name: "审核人" }), "王科长");
    await pane.user.click(screen.getByRole("button", { name: "放行" }));
    await pane.user.type(screen.getByRole("textbox", { name: "放行理由" }), "属实");
    await pane.user.click(screen.getByRole("button", { name: "放行" }));
    expect(screen.getByText(/^请写明放行的理由/)).toBeVisible();
    expect(pane.host.written).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);

    await pane.user.type(screen.getByRole("textbox", { name: "放行理由" }), "，已核对迁入登记证明");
    await pane.user.click(screen.getByRole("button", { name: "放行" }));
    await screen.findByRole("button", { name: "已放行 1" });
    await waitFor(() =>
      expect(rowOf(pane)).toMatchObject({
        answer: "放行",
        note: "属实，已核对迁入登记证明",
        reviewer: "王科长",
      }),
    );
    await goTo(pane, "检查");
    expect(await screen.findByText("没有待处理的问题。")).toBeVisible();

    pane.state.check = checkOf("1,500", "error");
    await pane.user.click(screen.getByRole("button", { name: "重新检查" }));
    expect(await screen.findByText("还有 1 处待处理。", { selector: "p" })).toBeVisible();
  });
});
