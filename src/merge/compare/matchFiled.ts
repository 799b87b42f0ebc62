import type { Edition } from "../../form/edition";
import type { FiledApplication } from "../filed/filed";
import { identityOf, sameEnterprise, type Identity } from "../../match/identity";
import type { LedgerEntry } from "../own/ledger";
import { pairUp, type Pair } from "../../match/pairUp";
import { similarity } from "../../match/similarity";

interface Known {
  readonly identity: Identity;
  /** File and sheets. */
  readonly place: string;
  readonly fingerprint: string;
}

const similarNames = 0.8;

function knownOf(item: FiledApplication | LedgerEntry, edition: Edition): Known {
  return {
    identity: identityOf(item.values, edition),
    place: JSON.stringify([item.file, item.sheets]),
    fingerprint: item.fingerprint,
  };
}

function keys({ identity, place }: Known): readonly string[] {
  const named = { c: identity.code, n: identity.applicant, p: identity.project, f: place };
  const filled = Object.entries(named).filter(([, text]) => text !== "");
  return filled.map(([kind, text]) => kind + text);
}

/**
 * 4: the same enterprise and project name · 3: nothing changed since, at the same place · 2: the same place in the
 * same file, enterprise or project unchanged · 1: the same enterprise with a project name little changed.
 */
function score(a: Known, b: Known): number {
  const enterprise = sameEnterprise(a.identity, b.identity);
  const project = a.identity.project !== "" && a.identity.project === b.identity.project;
  const place = a.place === b.place;
  const bonus = (place ? 0.5 : 0) + (a.fingerprint === b.fingerprint ? 0.25 : 0);
  if (enterprise && project) return 4 + bonus;
  if (place && a.fingerprint === b.fingerprint) return 3;
  if (place && (enterprise || project)) return 2;
  const near = similarity(a.identity.project, b.identity.project) >= similarNames;
  return enterprise && near ? 1 + bonus : 0;
}

/** Which newly read form is which project of the ledger, as pairs of indexes. */
export function matchFiled(
  filed: readonly FiledApplication[],
  ledger: readonly LedgerEntry[],
  edition: Edition,
): readonly Pair[] {
  return pairUp(
    filed.map((each) => knownOf(each, edition)),
    ledger.map((each) => knownOf(each, edition)),
    { left: keys, right: keys },
    score,
    1,
  );
}
