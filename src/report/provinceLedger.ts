import type { Edition } from "../form/edition";
import { ledgerColumns } from "../merge/own/ledgerColumns";
import {
  notesOf,
  provinceColumns,
  provinceFacts,
  provinceSheetNames,
} from "../merge/province/provinceColumns";
import type { ProvinceResult } from "../merge/province/provinceMerge";
import type { SheetPlan } from "../sheet/plan";
import { listSheet } from "./listSheet";

/** Widths of what goes on paper of a project: its name, enterprise, category, contact and telephone, and whether it is listed. */
const shownWidths = [56, 42, 26, 12, 16, 16];

/**
 * 省级台账: a row a project with its unit and every field of its city's ledger, in the order of 省级汇总表, then those that were taken
 * off. It is what the next merge compares with.
 */
export function provinceLedger({ ledger }: ProvinceResult, edition: Edition): SheetPlan {
  const own = ledgerColumns(edition);
  const notes = [...new Set(ledger.flatMap((entry) => Object.keys(notesOf(entry))))];
  const inOrder = [...ledger].sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity));
  const { unit, file, part, sequence, settled } = provinceColumns;
  const columns = [
    { title: unit, width: 18 },
    { title: sequence, width: 9 },
    ...own.map(({ title }, index) => ({ title, width: shownWidths[index] ?? 18 })),
    ...[file, part].map((title) => ({ title, width: 18 })),
    { title: settled, width: 50 },
    ...notes.map((title) => ({ title, width: 18 })),
  ];
  const lines = inOrder.map((entry) => {
    const facts = provinceFacts(entry);
    return [
      ...[facts.unit, facts.sequence],
      ...own.map((column) => column.print(entry)),
      ...[facts.file, facts.part, facts.settled],
      ...notes.map((title) => entry.extra[title] ?? ""),
    ];
  });
  const { ledger: name } = provinceSheetNames;
  return listSheet({
    name,
    title: "省级项目台账",
    note: "本表由程序在每次汇总时写入，是下次汇总时比较的依据，请勿改动各列内容；可以排序、筛选，或在右侧增加列。打印时只印左边各列，到“状态”为止。",
    columns,
    lines,
    table: name,
    printed: 2 + shownWidths.length,
  });
}
