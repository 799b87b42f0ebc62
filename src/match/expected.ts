import type { Edition, ExpectedApplicant } from "../form/edition";
import { identityOf, likelyEnterprise, type Identity, type KnownValues } from "./identity";

/** The expected enterprises (应报名单), and those that have applied. */
export interface ExpectedState {
  readonly expected: readonly ExpectedApplicant[];
  readonly missing: readonly ExpectedApplicant[];
  /** Names of enterprises that applied and are not on the list. */
  readonly others: readonly string[];
}

/** Who of 应报名单 has applied, by code or name; null where there is no list. `applied`: what is known of each form or row. */
export function expectedState(applied: readonly KnownValues[], edition: Edition): ExpectedState | null {
  const expected = edition.expectedApplicants;
  if (expected.length === 0) return null;
  const identify = ({ name, creditCode }: ExpectedApplicant): Identity =>
    identityOf({ "applicant.name": name, "applicant.creditCode": creditCode }, edition);
  const theirs = applied.map((values) => identityOf(values, edition));
  const wanted = expected.map(identify);
  const missing = expected.filter(
    (_, index) => !theirs.some((each) => likelyEnterprise(wanted[index]!, each)),
  );
  const others = applied.flatMap((values, index) => {
    const name = String(values["applicant.name"] ?? "");
    const known = wanted.some((each) => likelyEnterprise(each, theirs[index]!));
    return name === "" || known ? [] : [name];
  });
  return { expected, missing, others: [...new Set(others)] };
}
