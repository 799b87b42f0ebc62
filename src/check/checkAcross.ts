import type { Edition, SupportedProject } from "../form/edition";
import type { Application } from "../read/application";
import { keeper } from "../read/kept";
import { enterprises } from "./across/enterprises";
import { figuresDiffer } from "./across/figures";
import { projectOf, type Project } from "./across/project";
import { otherUnitsRegion } from "./across/region";
import { codeAgainstName, filedTwice, namesAlike, sameNameElsewhere, severalProjects } from "./across/rules";
import { saidIn, sharedContents } from "./across/shared";
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
  const steps = acrossSteps(applications, edition, units, supported);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same a step at a time: a step is what is asked of one form alone, or one rule on all of them. */
export function* acrossSteps(
  applications: readonly Application[],
  edition: Edition,
  units: readonly (string | undefined)[] = [],
  supported: readonly SupportedProject[] = [],
): Generator<undefined, AcrossFinding[]> {
  const projects: Project[] = [];
  for (const [index, application] of applications.entries()) {
    const project = projectOf(withoutNumbers(application), index, units[index] ?? "", edition);
    if (applications.length > 1) saidIn(project, edition); // remembered there
    projects.push(project);
    yield;
  }
  const threshold = edition.thresholds.similarNames!.value;
  const all = enterprises(projects);
  const rules: readonly (() => readonly AcrossFinding[])[] = [
    () => all.flatMap((enterprise) => withinOne(enterprise, edition, threshold)),
    () => namesAlike(all, threshold),
    () => sharedContents(all, edition),
    () => sameNameElsewhere(all),
    () => otherUnitsRegion(projects, edition),
    () => supportedBefore(projects, [...edition.supportedEarlier, ...supported], edition),
  ];
  const found: AcrossFinding[] = [];
  for (const rule of rules) {
    yield;
    for (const finding of rule()) {
      const terms = edition.rules[finding.rule];
      if (!terms) continue;
      const inForce = () => {
        const severity = severityBy(terms, finding.severity);
        return { ...finding, severity, clause: clauseBy(edition, terms, finding) };
      };
      found.push(keptInForce(finding, [edition], inForce));
    }
  }
  return found;
}

const keptInForce = keeper<AcrossFinding, AcrossFinding>();
const keptWithin = keeper<Project, readonly AcrossFinding[]>();

/** What the projects of one enterprise say against each other; remembered with the first, while others are typed in. */
function withinOne(
  enterprise: readonly Project[],
  edition: Edition,
  threshold: number,
): readonly AcrossFinding[] {
  return keptWithin(enterprise[0]!, [edition, ...enterprise], () => [
    ...codeAgainstName(enterprise),
    ...filedTwice(enterprise, threshold),
    ...severalProjects(enterprise, threshold),
    ...figuresDiffer(enterprise, edition),
  ]);
}
