import { editXlsx, newWorkbook } from "../../src/files/node";
import { readFile } from "../../src/files/readFile";
import { currentEdition as edition } from "../../src/form";
import { fileApplications } from "../../src/merge/filed/fileApplications";
import { keptForMerge } from "../../src/merge/filed/keptForMerge";
import type { FiledApplication } from "../../src/merge/filed/filed";
import { nothingMerged, type MergeState } from "../../src/merge/own/state";
import { compareOutcomes, mergeWorkbook } from "../../src/work/merge/mergeWorkbook";
import { previousMerge } from "../../src/work/merge/previousMerge";
import { readAt } from "../../src/work/readAt";
import { filed, project } from "../merge/make";
import { madeForms } from "./madeFiles";
import type { Row } from "./table";

const now = new Date(2020, 5, 22, 9, 30);
/** Of the generator, each in a file of its own: what one says of another fills 审核意见. */
function madeApplications(count: number): FiledApplication[] {
  return madeForms(count).flatMap((form) =>
    fileApplications(form, edition, { file: form.name, readAt: readAt(now) }).filed.map((each) =>
      keptForMerge(each, edition),
    ),
  );
}

/** All sound, with names that differ by a number: the comparison alone. */
function soundApplications(count: number): FiledApplication[] {
  return Array.from({ length: count }, (_, n) => filed(project(n + 1), { file: `${n + 1}.xlsx` }));
}

/** Seconds of processor time, of all threads, by step. */
async function timed<Value>(spent: Map<string, number>, what: string, work: () => Value | Promise<Value>) {
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  spent.set(what, (spent.get(what) ?? 0) + (user + system) / 1e6);
  return value;
}

async function merge(state: MergeState, filed: readonly FiledApplication[], bytes: Uint8Array | null) {
  const spent = new Map<string, number>();
  const outcomes = filed.map((each) => ({
    file: each.file,
    status: "read" as const,
    filed: [each],
    offered: [],
  }));
  const input = { state, outcomes, explanations: [], unit: "长春市工业和信息化局", now };
  const prepared = await timed(spent, "compare", () => compareOutcomes(input as never, {}, edition));
  const target = { name: "out.xlsx", now, head: { city: "长春市", unit: "长春市工业和信息化局" } };
  const merged = await timed(spent, "apply", () => mergeWorkbook(prepared, target, edition));
  const changes = await timed(spent, "lay out", () => merged.changes());
  const written = await timed(spent, "write", () =>
    bytes ? editXlsx(bytes, changes) : newWorkbook(changes.plans, { title: changes.plans[0]!.name }, false),
  );
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  return { bytes: written.bytes, spent, rows: merged.result.summary.rows.length };
}

/** A merge, then one of the same forms into the table that came of it; the reading of the forms apart. */
async function twice(what: string, all: readonly FiledApplication[]): Promise<Row[]> {
  const once = await merge(nothingMerged, all, null);
  const spent = new Map<string, number>();
  const state = await timed(spent, "read", () => {
    const read = readFile("out.xlsx", once.bytes);
    const previous = read.ok ? previousMerge(read.workbook) : null;
    if (previous?.kind !== "ours") throw new Error("The workbook that was written is not known again");
    return previous.state;
  });
  const again = await merge(state, all, once.bytes);
  for (const [step, seconds] of again.spent) spent.set(step, seconds);
  return [
    rowOf(`${what}, merged, cpu`, once.rows, once.spent),
    rowOf("  with themselves again, cpu", again.rows, spent),
  ];
}

function rowOf(what: string, rows: number, spent: ReadonlyMap<string, number>): Row {
  const sum = [...spent.values()].reduce((a, b) => a + b, 0);
  const parts = [...spent].map(([step, seconds]) => `${step} ${seconds.toFixed(1)}`).join(", ");
  return { what, figure: `${sum.toFixed(1)} s`, note: `${rows} rows; ${parts}` };
}

export async function againRows(sound = 10_000, made = 2_500): Promise<Row[]> {
  return [
    ...(await twice(`${sound} sound projects`, soundApplications(sound))),
    ...(await twice(`${made} forms of the generator`, madeApplications(made))),
  ];
}
