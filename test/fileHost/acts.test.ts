import { readFile } from "../../src/files/readFile";
import { packZip, writeXlsx } from "../../src/files/node";
import { explained } from "../../src/merge/opinions/explained";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import type { Services } from "../../src/taskpane/services";
import { allFindings, suggestionsOf } from "../../src/work/check/checkedWorkbook";
import { checkWorkbook } from "../../src/work/check/checkWorkbook";
import * as check from "../../src/work/check/stages";
import { glance } from "../../src/work/glance";
import { readRecords, saveRecords } from "../../src/work/materials/workbookMaterials";
import { compareSources } from "../../src/work/merge/compareSources";
import * as merge from "../../src/work/merge/stages";
import { writeMerge } from "../../src/work/merge/writeMerge";
import { writeOpinions } from "../../src/work/opinions/writeOpinions";
import { removeSlips } from "../../src/work/slips/removeSlips";
import { slipSheets } from "../../src/work/slips/slipSheets";
import { makeSlips } from "../../src/work/slips/makeSlips";
import { recordUndo } from "../../src/work/undo/recordUndo";
import { undoMerge } from "../../src/work/undo/undoMerge";
import { uncontrolled } from "../excel/matrix/services";
import { fakeFiles } from "../taskpane/support/fakeMerge";
import { formSheet } from "../workbench/sample/form";
import { withMistakes } from "../workbench/sample/moreProjects";
import { equipmentPlatform } from "../workbench/sample/projects";
import { page } from "./support";

/** The workbook of a bureau with two forms in it, open in a plain page. */
async function opened() {
  const open = page();
  const forms = [equipmentPlatform, withMistakes].map((project) => formSheet(project));
  await open.desk.open("长春.xlsx", await writeXlsx(forms), null);
  const services: Services = {
    host: open.host,
    glance: async () => glance,
    check: async () => check,
    merge: async () => merge,
    files: async () => ({ ...fakeFiles({}, merge), writeXlsx, packZip }),
  };
  const checked = async () => checkWorkbook(await open.host.readWorkbook(), check);
  return { ...open, services, checked };
}

async function merged({ services }: Awaited<ReturnType<typeof opened>>) {
  const sources = { files: [], ownSheets: true, complete: false };
  const { comparison, choices } = await compareSources(services, sources, uncontrolled(), new Map());
  return { done: await writeMerge(services, comparison, choices, {}) };
}

/** The open workbook as its bytes say it, read anew: success is believed when it was read back. */
function fileOf({ desk }: Awaited<ReturnType<typeof opened>>): readonly SheetSnapshot[] {
  const read = readFile("长春.xlsx", desk.state.book.bytes!.slice());
  if (!read.ok) throw new Error(read.problem.kind);
  return read.workbook.sheets;
}

const texts = (sheets: readonly SheetSnapshot[], name: string): string[] =>
  sheets.find((sheet) => sheet.name === name)?.cells.map(({ text }) => text) ?? [];

test("a merge over a file lists the projects; the forms in it stay as they are, and undoing takes our sheets out again", async () => {
  const open = await opened();
  const before = fileOf(open);
  const snapshot = await open.host.readWorkbook();
  const state = merge.readState(snapshot, merge.editionFor(snapshot));
  const { done } = await merged(open);
  expect(done.written).toMatchObject({ changed: true, doubt: null });
  const after = fileOf(open);
  expect(texts(after, "汇总表")).toEqual(expect.arrayContaining([equipmentPlatform.answers["project.name"]]));
  for (const form of before) expect(after.find(({ name }) => name === form.name)).toEqual(form);
  const record = await recordUndo(open.host, done.written.sheets, {
    before: snapshot,
    state,
    edits: done.edits,
    asPlanned: true,
  });
  expect(await undoMerge(open.services, record!)).toMatchObject({ done: true });
  expect(fileOf(open)).toEqual(before);
});

test("accepted suggestions stand in the cells of the form", async () => {
  const open = await opened();
  const mends = allFindings(await open.checked()).flatMap((each) => suggestionsOf(each));
  expect(mends).not.toEqual([]);
  await open.host.mendCells(mends);
  for (const { cell, value } of mends) {
    const sheet = fileOf(open).find(({ name }) => name === cell.sheet)!;
    expect(sheet.cells.find(({ row, col }) => row === cell.row && col === cell.col)?.value).toBe(value);
  }
});

test("an explanation, slips and ticks are written into the file, and a merge again keeps them", async () => {
  const open = await opened();
  await merged(open);
  const { finding, opinions = [] } = allFindings(await open.checked()).find(
    (each) => each.finding.rule === "FIN-15",
  )!;
  const why = "已与审计报告核对无误，2018年扩产。";
  expect(
    await writeOpinions(
      open.services,
      opinions.map((row) => ({ row, change: (now) => explained(now, why) })),
      finding.cells[0]?.sheet,
    ),
  ).toBeNull();
  expect(texts(fileOf(open), "审核意见")).toContain(why);
  const said = { deadline: "", contact: "", telephone: "" };
  const { slips } = await makeSlips(open.services, said);
  const plans = slipSheets(slips, await open.services.merge());
  await open.services.host.writeOwnSheets({ plans, edits: [] }, null);
  const { inWorkbook } = await makeSlips(open.services, said);
  expect(inWorkbook).toEqual(plans.map(({ name }) => name));
  expect(await removeSlips(open.services)).toEqual({ removed: inWorkbook, kept: [] });
  expect(fileOf(open).filter(({ name }) => name.startsWith("退回单"))).toEqual([]);
  const { records } = await readRecords(open.services, new Map());
  expect(await saveRecords(open.services, records)).toBeNull();
  expect(fileOf(open).map(({ name }) => name)).toContain("收件核对");
  await merged(open);
  expect(texts(fileOf(open), "审核意见")).toContain(why);
});
