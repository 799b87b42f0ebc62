import type { Edition, SupportedProject } from "../form/edition";
import type { Application } from "../read/application";
import { enterprises } from "./across/enterprises";
import { figuresDiffer } from "./across/figures";
import { projectOf } from "./across/project";
import { otherUnitsRegion } from "./across/region";
import { codeAgainstName, filedTwice, namesAlike, sameNameElsewhere, severalProjects } from "./across/rules";
import { sharedContents } from "./across/shared";
import { supportedBefore } from "./across/supported";
import { withoutNumbers } from "./across/withoutNumbers";
import type { AcrossFinding } from "./finding";
import { clauseBy, severityBy } from "./terms";

/**
 * Checks projects against each other: doubles, codes against names, figures that differ, shared contacts.
 * `units` names the unit that recommends each application, where it is known; `supported` are projects of earlier years
 * beside those that the edition knows. Grows as n log n.
 */
export function checkAcross(
  applications: readonly Application[],
  edition: Edition,
  units: readonly (string | undefined)[] = [],
  supported: readonly SupportedProject[] = [],
): AcrossFinding[] {
  const projects = applications.map((application, index) =>
    projectOf(withoutNumbers(application), index, units[index] ?? "", edition),
  );
  const threshold = edition.thresholds.similarNames!.value;
  const all = enterprises(projects);
  const found = [
    ...all.flatMap((enterprise) => [
      ...codeAgainstName(enterprise),
      ...filedTwice(enterprise, threshold),
      ...severalProjects(enterprise, threshold),
      ...figuresDiffer(enterprise, edition),
    ]),
    ...namesAlike(all, threshold),
    ...sharedContents(all, edition),
    ...sameNameElsewhere(all),
    ...otherUnitsRegion(projects, edition),
    ...supportedBefore(projects, [...edition.supportedEarlier, ...supported], edition),
  ];
  return found.flatMap((finding): AcrossFinding[] => {
    const terms = edition.rules[finding.rule];
    if (!terms) return [];
    const severity = severityBy(terms, finding.severity);
    return [{ ...finding, severity, clause: clauseBy(edition, terms, finding) }];
  });
}
