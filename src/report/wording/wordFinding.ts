import type { Finding } from "../../check/finding";
import type { Edition } from "../../form/edition";
import type { Party } from "../../merge/opinions/parties";
import { maskNumbers } from "../../text/person/maskNumbers";
import { basisText } from "./basis";
import { fill } from "./fill";
import { wordingTable } from "./table";
import { partiesText } from "./partiesText";
import type { Wording } from "./wording";

export interface Words {
  /** What happened, and to what. */
  readonly message: string;
  /** The sentence it comes from: 申报指南 二（一）“…”. */
  readonly basis: string;
  /** What to do next. */
  readonly advice: string;
}

/**
 * A finding in Chinese. `parties`: the projects that it is about, named in the message with their files, so many at `most`.
 * Throws for a rule or variant that the table of wording does not have.
 */
export function wordFinding(
  finding: Finding,
  edition: Edition,
  parties: readonly Party[] = [],
  most?: number,
): Words {
  const wording = wordingOf(finding);
  return {
    message: maskNumbers(fill(wording.message, finding, edition, parties) + partiesText(parties, most)),
    basis: basisOf(finding, edition),
    advice: maskNumbers(fill(wording.advice, finding, edition)),
  };
}

function wordingOf({ rule, variant }: Finding): Wording {
  const wording = (variant && wordingTable[`${rule}.${variant}`]) || wordingTable[rule];
  if (!wording) throw new Error(`no wording for ${rule}${variant ? `.${variant}` : ""}`);
  return wording;
}

function basisOf(finding: Finding, edition: Edition): string {
  const { rule, variant } = finding;
  const quote = (variant && edition.quotes[`${rule}.${variant}`]) || edition.quotes[rule];
  const part = quote === undefined ? undefined : fill(quote, finding, edition);
  const clause = edition.clauses[finding.clause ?? clauseOf(finding, edition)];
  return basisText(clause, part, rule, variant);
}

/** The clause of a finding that names none, since it was made by hand. */
function clauseOf({ rule }: Finding, { rules }: Edition): string {
  const part = Object.keys(rules).find((each) => each === rule || each.startsWith(`${rule}/`));
  return part === undefined ? "" : rules[part]!.clause;
}
