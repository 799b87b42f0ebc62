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
  const placeOf = ({ projectName, applicant }: Opinion): number =>
    places.get(key(projectName, applicant)) ?? Infinity;
  const rankOf = ({ severity }: Opinion): number => severities.indexOf(severity);
  // Infinity less Infinity is no order
  const before = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);
  return [...opinions].sort(
    (one, other) => before(placeOf(one), placeOf(other)) || rankOf(one) - rankOf(other),
  );
}
