import type { MergePreview } from "../../../src/merge/compare/preview";
import type { Run } from "../workbook";
import { merge, summaryRows } from "../workbook";
import type { Desk, KnownRow } from "./desk";
import { formOf, idOf, markOf, type Sent } from "./enterprises";
import { labels, type Label } from "./sheetActs";

const fields: Readonly<Record<Label, string>> = {
  项目名称: "project.name",
  依托企业: "applicant.name",
  项目类别: "project.category",
  联系人: "contact.name",
  "联系方式（手机）": "contact.mobile",
};

function shownBy(sent: Sent): Record<Label, string> {
  const { values } = formOf(sent);
  return Object.fromEntries(labels.map((label) => [label, String(values[fields[label]] ?? "")])) as Record<
    Label,
    string
  >;
}

/** Projects about which people are told that something has to be looked at. */
function told({ questions, missing, conflicts }: MergePreview): ReadonlySet<number> {
  return new Set([
    ...questions.flatMap((each) => [
      idOf(each.project.values),
      ...(each.kind === "form" ? [idOf(each.form.values)] : []),
    ]),
    ...missing.map(({ after }) => idOf(after.values)),
    ...conflicts.map(({ project }) => idOf(project.values)),
  ]);
}

/**
 * What has to hold after each merge, whatever happened before: no row is lost or out of its order, no cell of the
 * bureau's and none of its columns changes, what changes is of the row's own project, no project is lost or doubled without
 * a word, and the counts add up. Gives what does not hold, in words.
 */
export function faultsAfter(desk: Desk, before: readonly KnownRow[], run: Run): string[] {
  const faults: string[] = [];
  const after = desk.rows();
  const byMark = new Map(after.map((row) => [row.mark, row]));
  const kept = after.filter(({ mark }) => before.some((row) => row.mark === mark));
  if (kept.map(({ mark }) => mark).join() !== before.map(({ mark }) => mark).join())
    faults.push("rows lost or in another order");
  const sent = desk.inbox.map((each) => ({ id: each.id, shown: shownBy(each) }));
  const ever = desk.past.map((each) => ({ id: each.id, shown: shownBy(each) }));
  const namedIn = (row: KnownRow): ReadonlySet<number> =>
    new Set(
      ever
        .filter(({ shown }) => shown.项目名称 === row.cells.项目名称 && row.cells.项目名称 !== "")
        .map(({ id }) => id),
    );
  for (const row of before) {
    const now = byMark.get(row.mark);
    if (!now) continue;
    if (now.others !== row.others) faults.push(`${row.mark}: ${row.others} → ${now.others}`);
    for (const label of labels) {
      if (now.cells[label] === row.cells[label]) continue;
      const what = `${row.mark} ${label}: ${row.cells[label]} → ${now.cells[label]}`;
      if (desk.hand.has(`${row.mark}|${label}`)) faults.push(`hand-made cell, ${what}`);
      const owners = new Set([row.id, ...namedIn(row)]);
      if (!sent.some(({ id, shown }) => owners.has(id) && shown[label] === now.cells[label]))
        faults.push(`of another project, ${what}`);
    }
  }
  const fresh = desk.markNew();
  const hadRow = new Set(before.map(({ id }) => id));
  const heard = told(run.preview);
  for (const row of fresh) {
    const own = [...sent, ...ever].find(({ shown }) =>
      labels.every((label) => shown[label] === row.cells[label]),
    );
    desk.ids.set(row.mark, own?.id ?? null);
    if (!own) faults.push(`a row out of nothing: ${JSON.stringify(row.cells)}`);
    else if (hadRow.has(own.id) && !heard.has(own.id) && !marksDiffer(desk, own.id))
      faults.push(`doubled without a word: ${row.cells.项目名称}`);
  }
  return [
    ...faults,
    ...deletedFaults(desk, before, run),
    ...ledgerFaults(desk, run, heard),
    ...countFaults(desk, run),
  ];
}

/** …项目 and …项目（二期） are two projects to everybody: who renames one into the other is told nothing. */
function marksDiffer({ past }: Desk, id: number): boolean {
  return new Set(past.filter((each) => each.id === id).map(({ name }) => markOf(name))).size > 1;
}

/** A row that says what a merge wrote is not taken for deleted. */
function deletedFaults(desk: Desk, before: readonly KnownRow[], { preview }: Run): string[] {
  return preview.missing
    .filter(({ kind }) => kind === "rowDeleted" || kind === "rowTypedOver")
    .flatMap(({ after }) => {
      const row = before.find(
        ({ id, cells }) => id === idOf(after.values) && cells.项目名称 === after.values["project.name"],
      );
      const named = row && !["项目名称", "依托企业"].some((label) => desk.hand.has(`${row.mark}|${label}`));
      return named ? [`${row.mark} is taken for deleted`] : [];
    });
}

function ledgerFaults(desk: Desk, run: Run, heard: ReadonlySet<number>): string[] {
  const faults: string[] = [];
  const known = new Set(run.state.ledger.map(({ values }) => idOf(values)));
  for (const { id } of desk.past) if (!known.has(id)) faults.push(`project ${id} is lost`);
  const rows = run.state.summary?.rows ?? [];
  const marks = new Map(desk.rows().map((row) => [row.mark, row]));
  for (const { values, place, state } of run.state.ledger) {
    if (state !== "listed") continue;
    const id = idOf(values);
    const row = rows[(place ?? 0) - 1];
    if (!row) {
      faults.push(`project ${id} is listed without a row`);
      continue;
    }
    const mark = desk.markAt(row.row!);
    const owner = marks.get(mark)?.id;
    const says = row.cells.projectName === values["project.name"];
    if (owner !== id && !says && !heard.has(id)) faults.push(`${mark} stands for project ${id}`);
  }
  return faults;
}

function countFaults(desk: Desk, run: Run): string[] {
  const listed = run.state.ledger.filter(({ state }) => state === "listed");
  const places = new Set(listed.map(({ place }) => place));
  const own = merge(desk.workbook, []).preview.ownRows;
  const rows = summaryRows({ workbook: desk.workbook, state: run.state });
  const faults = rows.length === listed.length + own.length ? [] : ["counts do not add up"];
  if (places.size !== listed.length) faults.push("two projects in one row");
  if (rows.some((row) => row.length === 0)) faults.push("an empty row");
  const numbers = (run.state.summary?.rows ?? []).map(({ sequence }) => sequence).filter(Boolean);
  if (new Set(numbers).size !== numbers.length) faults.push("a number stands twice");
  return faults;
}
