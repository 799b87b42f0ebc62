import { readOpenWorkbook } from "../../../src/excel";
import { writeXlsx } from "../../../src/files/node";
import { explained } from "../../../src/merge/opinions/explained";
import { answered } from "../../../src/merge/opinions/ownOpinions";
import { checkWorkbook } from "../../../src/work/check/checkWorkbook";
import { allFindings, suggestionsOf } from "../../../src/work/check/checkedWorkbook";
import { writeOpinions } from "../../../src/work/opinions/writeOpinions";
import type { Host } from "../../../src/work/host";
import { readRecords, saveRecords } from "../../../src/work/materials/workbookMaterials";
import { compareSources } from "../../../src/work/merge/compareSources";
import { writeMerge } from "../../../src/work/merge/writeMerge";
import { readProvince } from "../../../src/work/province/readProvince";
import { undoProvince, writeProvince } from "../../../src/work/province/writeProvince";
import type { Services } from "../../../src/taskpane/services";
import { insertSlips } from "../../../src/work/slips/insertSlips";
import { makeSlips } from "../../../src/work/slips/makeSlips";
import { removeSlips } from "../../../src/work/slips/removeSlips";
import { recordUndo } from "../../../src/work/undo/recordUndo";
import { undoMerge } from "../../../src/work/undo/undoMerge";
import type { SheetPlan } from "../../../src/sheet/plan";
import { openXlsx } from "../../host/file/openXlsx";
import { enterCell } from "../../host/model/edit";
import { setColumnsHidden, setRowsHidden } from "../../host/model/shape";
import { sortTable } from "../../host/model/tables";
import type { HostWorkbook } from "../../host/model/workbook";
import { formSheet } from "../../workbench/sample/form";
import { industrialSoftware, withMistakes } from "../../workbench/sample/moreProjects";
import { equipmentPlatform, servitization } from "../../workbench/sample/projects";
import { copyOf } from "./copyOf";
import { inExcel } from "./inExcel";
import { openExcel, picked, servicesOver, uncontrolled } from "./services";

/** What the product does when its button is clicked. */
export type Act = (services: Services) => Promise<unknown>;

export const kindNames = [
  "a first merge",
  "a merge again",
  "a first merge taken back",
  "a merge again taken back",
  "an explanation, 审核意见 made",
  "an answer in 审核意见",
  "suggestions",
  "return slips",
  "return slips again",
  "return slips taken out",
  "收件核对",
  "收件核对 again",
  "a province's merge",
  "a province's merge again",
  "a province's merge taken back",
] as const;
export type KindName = (typeof kindNames)[number];

/** A kind of write: the workbook before it, and the act. */
export interface Kind {
  readonly name: KindName;
  readonly base: HostWorkbook;
  readonly act: Act;
  readonly services: (host?: Host) => Services;
}

const [one, two, three, four] = [equipmentPlatform, servitization, withMistakes, industrialSoftware].map(
  formSheet,
);

const notes: SheetPlan = {
  name: "我的备注",
  columnWidths: [],
  rows: [{ cells: [{ value: "打印前看一遍" }] }, { cells: [{ value: 3 }, { value: "电话已打" }] }],
};

async function workbookOf(...plans: SheetPlan[]): Promise<HostWorkbook> {
  return openXlsx(await writeXlsx([...plans, notes]), "长春.xlsx");
}

const merge =
  (complete = false): Act =>
  async (services) => {
    const sources = { files: [], ownSheets: true, complete };
    const { comparison, choices } = await compareSources(services, sources, uncontrolled(), new Map());
    return writeMerge(services, comparison, choices, {});
  };

const explain: Act = async (services) => {
  const checked = await checkWorkbook(await services.host.readWorkbook(), await services.check());
  const { opinions = [], finding } = allFindings(checked).find((each) => each.finding.rule === "FIN-15")!;
  const refused = await writeOpinions(
    services,
    opinions.map((row) => ({ row, change: (now) => explained(now, "已核对") })),
    finding.cells[0]!.sheet,
  );
  expect(refused).toBeNull();
};

const answer: Act = async (services) => {
  const checked = await checkWorkbook(await services.host.readWorkbook(), await services.check());
  const row = checked.opinions.all.find(({ explanation }) => explanation !== "")!;
  const change = (each: typeof row) =>
    answered(each, {
      verdict: "不认可",
      note: "请附审计报告",
      reviewer: "李处",
      answeredAt: "2020-06-22 09:30",
    });
  expect(await writeOpinions(services, [{ row, change }], undefined)).toBeNull();
};

const suggest: Act = async (services) => {
  const checked = await checkWorkbook(await services.host.readWorkbook(), await services.check());
  const mends = allFindings(checked).flatMap((each) => suggestionsOf(each));
  expect(mends).not.toEqual([]);
  await services.host.mendCells(mends);
};

const slips: Act = async (services) => {
  const said = { deadline: "", contact: "", telephone: "" };
  const { slips: made } = await makeSlips(services, said);
  expect(made).not.toEqual([]);
  await insertSlips(services, made);
};

const slipsTakenOut: Act = async (services) => {
  expect(await removeSlips(services)).toMatchObject({ kept: [] });
};

const materials =
  (note: string): Act =>
  async (services) => {
    const { records } = await readRecords(services, new Map());
    const answers = { [note]: "yes" as const };
    expect(
      await saveRecords(
        services,
        records.map((each) => ({ ...each, answers })),
      ),
    ).toBeNull();
  };

/** The workbook after an act in it. */
async function after(workbook: HostWorkbook, act: Act, services = servicesOver()): Promise<HostWorkbook> {
  await inExcel(workbook, () => act(services));
  return workbook;
}

/** What a merge wrote, and how to take it back. */
async function undoable(workbook: HostWorkbook, act: Act): Promise<Act> {
  let back: Act = () => Promise.reject(new Error("nothing was written"));
  await inExcel(workbook, async () => {
    const services = servicesOver();
    const { host } = services;
    const before = await host.readWorkbook();
    const { readState, editionFor } = await services.merge();
    const state = readState(before, editionFor(before));
    const { written, edits } = (await act(services)) as Awaited<ReturnType<typeof writeMerge>>;
    const record = await recordUndo(host, written.sheets, { before, state, edits, asPlanned: true });
    back = async (later) => expect(await undoMerge(later, record!)).toMatchObject({ done: true });
  });
  return back;
}

/** After a first merge one project has left, one has another amount, one has come in. */
async function changedForms(): Promise<HostWorkbook> {
  const workbook = await after(await workbookOf(one!, two!, three!), merge());
  const more = (await workbookOf(four!)).sheets[0]!;
  const sheet = workbook.addSheet(more.name);
  for (const [row, line] of more.cells) for (const [col, cell] of line) sheet.put(row, col, cell);
  sheet.merges = [...more.merges];
  workbook.deleteSheet(workbook.sheet(two!.name)!);
  const changed = workbook.sheet(one!.name)!;
  for (const { row, col, cell } of [...changed.cellsIn({ top: 0, left: 0, bottom: 200, right: 20 })])
    if (cell.value === "张伟") enterCell(workbook, changed, row, col, "李伟");
  const summary = workbook.sheet("汇总表")!;
  const right = summary.usedArea(true)!.right + 1;
  enterCell(workbook, summary, 3, right, "处长已看"); // the bureau's own column
  setRowsHidden(workbook, summary, { top: 5, bottom: 5, left: 0, right: 0 }, true);
  setColumnsHidden(workbook, summary, { top: 0, bottom: 0, left: 4, right: 4 }, true);
  const opinions = workbook.sheet("审核意见")!;
  setRowsHidden(workbook, opinions, { top: 4, bottom: 4, left: 0, right: 0 }, true);
  const ledger = workbook.sheet("项目台账")!;
  sortTable(workbook, ledger, ledger.tables[0]!, [{ key: 0, ascending: false }]);
  return workbook;
}

async function cityBook(...plans: SheetPlan[]) {
  const workbook = await after(await workbookOf(...plans), merge());
  return inExcel(workbook, () => readOpenWorkbook());
}

/** All kinds of write that the product has. */
export async function allKinds(): Promise<Kind[]> {
  const [sent, wasMerged, wasExplained] = [await workbookOf(one!, two!, three!), merge(), explain];
  const [afterMerge, afterExplanation, changed] = [
    await after(copyOf(sent), wasMerged),
    await after(copyOf(sent), wasExplained),
    await changedForms(),
  ];
  const forms = () => copyOf(sent);
  const kinds: Kind[] = [];
  const add = (
    name: KindName,
    base: HostWorkbook,
    act: Act,
    services = (host?: Host) => servicesOver({}, host),
  ) => kinds.push({ name, base, act, services });

  add("a first merge", forms(), merge());
  add("a merge again", copyOf(changed), merge(true));
  const first = forms();
  add("a first merge taken back", first, await undoable(first, merge()));
  const second = copyOf(changed);
  add("a merge again taken back", second, await undoable(second, merge(true)));
  add("an explanation, 审核意见 made", forms(), explain);
  add("an answer in 审核意见", copyOf(afterExplanation), answer);
  add("suggestions", forms(), suggest);
  add("return slips", copyOf(afterMerge), slips);
  const slipped = await after(copyOf(afterMerge), slips);
  const slip = slipped.sheets.find(({ name }) => name.startsWith("退回单"))!;
  enterCell(slipped, slip, slip.usedArea(true)!.bottom + 1, 0, "已电话通知");
  add("return slips again", copyOf(slipped), slips);
  add("return slips taken out", slipped, slipsTakenOut);
  add("收件核对", forms(), materials("ELG-02"));
  add("收件核对 again", await after(forms(), materials("ELG-02")), materials("ELG-07"));

  const [changchun, jilin] = [await cityBook(one!, two!), await cityBook(three!)];
  const books = { "长春.xlsx": changchun, "吉林.xlsx": jilin };
  const ofProvince = (host?: Host) => servicesOver(books, host);
  const province =
    (...names: string[]): Act =>
    async (services) => {
      const { preview } = await readProvince(services, names.map(picked), uncontrolled());
      const before = await services.host.readWorkbook();
      const written = await writeProvince(services, preview, before, {});
      if (written.doubt) throw new Error(written.doubt);
      return { preview, written };
    };
  const empty = await workbookOf();
  add("a province's merge", empty, province("长春.xlsx"), ofProvince);
  const merged = await after(await workbookOf(), province("长春.xlsx"), ofProvince());
  add("a province's merge again", merged, province("长春.xlsx", "吉林.xlsx"), ofProvince);
  const taken = await workbookOf();
  let takeBack: Act = () => Promise.reject(new Error("nothing was written"));
  await inExcel(taken, async () => {
    const done = (await province("长春.xlsx")(ofProvince())) as {
      preview: Parameters<typeof undoProvince>[1];
      written: Awaited<ReturnType<typeof writeProvince>>;
    };
    takeBack = async (services) =>
      expect(await undoProvince(services, done.preview, done.written.undo!)).toBeNull();
  });
  add("a province's merge taken back", taken, takeBack, ofProvince);
  return kinds;
}

/** What an act asks of the host in the end. */
export type Asked =
  | { readonly write: Parameters<Host["writeOwnSheets"]>[0]; readonly front: string | null }
  | { readonly mends: Parameters<Host["mendCells"]>[0] };

/** The host's request that an act ends in; it is carried out. */
export async function askedBy({ act, services }: Kind): Promise<Asked> {
  let asked: Asked | null = null;
  const host: Host = {
    ...openExcel,
    writeOwnSheets: (write, front, control) => {
      asked = { write, front };
      return openExcel.writeOwnSheets(write, front, control);
    },
    mendCells: (mends) => {
      asked = { mends };
      return openExcel.mendCells(mends);
    },
  };
  await act(services(host));
  return asked!;
}

/** The same request once more; the sentence that the pane would say, "" where all is well. */
export function carryOut(asked: Asked): Promise<string> {
  if ("mends" in asked) return openExcel.mendCells(asked.mends).then(() => "", openExcel.mendErrorText);
  return openExcel.writeOwnSheets(asked.write, asked.front).then(() => "", openExcel.writeErrorText);
}
