import { severities } from "../../form/severity";
import type { LedgerEntry } from "../own/ledger";
import type { Opinion } from "../own/opinions";

/** Opinions in the order of 汇总表, within a project by severity; those of no row of it, as between projects, come last. */
export function inTableOrder(
  opinions: readonly Opinion[],
  ledger: readonly LedgerEntry[],
): readonly Opinion[] {
  const key = (project: unknown, applicant: unknown): string => `${String(project)}\n${String(applicant)}`;
  const places = new Map(
    ledger.map(({ values, place }) => [
      key(values["project.name"] ?? "", values["applicant.name"] ?? ""),
      place ?? Infinity,
    ]),
  );
  // Infinity less Infinity is no order
  const before = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);
  return opinions
    .map((row) => ({
      row,
      place: places.get(key(row.projectName, row.applicant)) ?? Infinity,
      rank: severities.indexOf(row.severity),
    }))
    .sort((one, other) => before(one.place, other.place) || one.rank - other.rank)
    .map(({ row }) => row);
}
