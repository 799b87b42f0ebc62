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

/**
 * 省级台账: a row a project with its unit and every field of its city's ledger, in the order of 省级汇总表, then those that were taken
 * off. It is what the next merge compares with.
 */
export function provinceLedger({ ledger }: ProvinceResult, edition: Edition): SheetPlan {
  const own = ledgerColumns(edition);
  const notes = [...new Set(ledger.flatMap((entry) => Object.keys(notesOf(entry))))];
  const inOrder = [...ledger].sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity));
  const { unit, file, part, sequence, settled } = provinceColumns;
  const titles = [unit, file, part, sequence, ...own.map(({ title }) => title)];
  const columns = [
    ...titles.map((title) => ({ title, width: 18 })),
    { title: settled, width: 50 },
    ...notes.map((title) => ({ title, width: 18 })),
  ];
  const lines = inOrder.map((entry) => {
    const facts = provinceFacts(entry);
    return [
      ...[facts.unit, facts.file, facts.part, facts.sequence],
      ...own.map((column) => column.print(entry)),
      facts.settled,
      ...notes.map((title) => entry.extra[title] ?? ""),
    ];
  });
  const { ledger: name } = provinceSheetNames;
  return listSheet({ name, title: "省级项目台账", columns, lines, table: name });
}
