import type { Edition, SupportedProject } from "../../form/edition";
import { plainCode } from "../codes/creditCode";
import { groupBy } from "../../match/group";
import type { AcrossFinding } from "../finding";
import { bareCompany } from "../../match/companyName";
import type { Project } from "./project";
import { about } from "./rules";
import { similarNames } from "../../match/similarNames";

/**
 * SUM-12: projects, or enterprises, that were supported in an earlier year. Asked once a project: about the same
 * project where the list has one, else about the enterprise's latest.
 */
export function supportedBefore(
  projects: readonly Project[],
  list: readonly SupportedProject[],
  edition: Edition,
): AcrossFinding[] {
  if (!list.length) return [];
  const byCode = groupBy(list, ({ creditCode }) => plainCode(creditCode));
  const byName = groupBy(list, ({ applicant }) => bareCompany(applicant, edition));
  const threshold = edition.thresholds.similarNames!.value;
  return projects.flatMap((project): AcrossFinding[] => {
    const own = [
      ...((project.code && byCode.get(project.code)) || []),
      ...((project.applicantCore && byName.get(project.applicantCore)) || []),
    ].sort((a, b) => b.year - a.year);
    const [latest] = own;
    if (!latest) return [];
    const same = own.find(({ project: name }) => isSameName(name, project.name, threshold));
    const { year, project: other } = same ?? latest;
    return [
      about([project], {
        rule: "SUM-12",
        severity: "query",
        variant: same ? "project" : "applicant",
        fields: ["project.name", "applicant.name"],
        values: { found: project.name, applicant: project.applicant, supported: other, supportedIn: year },
      }),
    ];
  });
}

function isSameName(a: string, b: string, threshold: number): boolean {
  return a === b || similarNames([a, b], threshold).length > 0;
}
